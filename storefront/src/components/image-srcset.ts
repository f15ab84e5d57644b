import type { Image } from "@lang-sao/backend/contracts/image";
import { mediaPath } from "@/paths";

/** The renditions of a picture as a `srcset`. */
export function imageSrcset(image: Image): string {
  return image.renditions
    .map((rendition) => `${mediaPath(rendition.path)} ${rendition.width}w`)
    .join(", ");
}
