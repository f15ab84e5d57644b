import { defineLink } from "@medusajs/framework/utils";
import PlaceModule from "../modules/place";
import ProducerModule from "../modules/producer";

export default defineLink(
  { linkable: ProducerModule.linkable.producer, isList: true },
  PlaceModule.linkable.commune,
);
