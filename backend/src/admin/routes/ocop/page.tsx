import { defineRouteConfig } from "@medusajs/admin-sdk";
import { BadgeCheck } from "@medusajs/icons";
import { Navigate } from "react-router-dom";

/** The section's own address leads to its first page. */
const OcopPage = () => {
  return <Navigate to="/ocop/certificates" replace />;
};
export default OcopPage;

export const config = defineRouteConfig({
  label: "menu.section",
  translationNs: "ocop",
  icon: BadgeCheck,
  rank: 1,
});
