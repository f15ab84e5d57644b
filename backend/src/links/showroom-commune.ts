import { defineLink } from "@medusajs/framework/utils";
import PlaceModule from "../modules/place";
import ShowroomModule from "../modules/showroom";

export default defineLink(
  { linkable: ShowroomModule.linkable.showroom, isList: true },
  PlaceModule.linkable.commune,
);
