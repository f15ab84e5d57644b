import { z } from "zod";

export const imageSchema = z.object({
  /** The same picture at several widths, ascending; the last is the largest. Paths are below `/media/`. */
  renditions: z.array(z.object({ width: z.int(), path: z.string() })).min(1),
  /** Size of the largest rendition in pixels. */
  width: z.int(),
  height: z.int(),
  /** Drawn for the demonstration rather than photographed: captioned "Tranh minh hoạ". */
  illustration: z.boolean(),
});
export type Image = z.infer<typeof imageSchema>;
