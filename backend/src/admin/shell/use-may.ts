import { useQuery } from "@tanstack/react-query";
import { z } from "zod";
import type { OfficePolicy } from "../../policies/office";
import { askAdmin } from "./admin-api";

const answerSchema = z.object({ permissions: z.array(z.string()) });

/**
 * Whether the signed-in user holds a policy, so that pages offer what the server would do anyway.
 * False until that is known.
 */
export function useMay(): (policy: OfficePolicy) => boolean {
  const { data } = useQuery({
    queryKey: ["office-permissions"],
    queryFn: () => askAdmin(answerSchema, "rbac/me/permissions"),
    staleTime: 60_000,
  });
  return (policy) => data?.permissions.includes(policy) ?? false;
}
