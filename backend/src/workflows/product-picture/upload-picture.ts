import type { FileDTO } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { uploadFilesWorkflow } from "@medusajs/medusa/core-flows";
import sharp from "sharp";
import type { Image } from "../../contracts/image";

export interface UploadPictureInput {
  /** Name of the file, whose extension does not matter. */
  filename: string;
  /** The picture in any common raster form, in base64. */
  content: string;
  /** Drawn rather than photographed. */
  illustration: boolean;
}

export interface UploadedPicture {
  image: Image;
  /** Address of the largest rendition, for what shows a product's picture by address alone. */
  url: string;
}

const LARGEST = 1200;
/** A card on a phone and on a desk, and a phone's whole width at one and a half times the density. */
const SMALLER = [240, 320, 560];
const QUALITY = 62;
/** Half the time of the default for files 3 % larger. */
const EFFORT = 2;
/** Where the backend serves public files. */
const PUBLIC_FOLDER = "/static/";

interface Rendition {
  /** In base64. */
  content: string;
  width: number;
  height: number;
}

const renderPictureStep = createStep("render-picture", async (input: UploadPictureInput) => {
  const picture = sharp(Buffer.from(input.content, "base64")).autoOrient();
  const original = (await picture.metadata()).autoOrient;
  const largest = Math.min(original.width, LARGEST);
  const widths = [...SMALLER.filter((width) => width < largest), largest];
  const renditions = await Promise.all(
    widths.map(async (target) => {
      const { data, info } = await picture
        .clone()
        .resize({ width: target })
        .webp({ quality: QUALITY, effort: EFFORT })
        .toBuffer({ resolveWithObject: true });
      return { content: data.toString("base64"), width: info.width, height: info.height };
    }),
  );
  return new StepResponse(renditions);
});

const describePictureStep = createStep(
  "describe-picture",
  (input: { renditions: Rendition[]; files: FileDTO[]; illustration: boolean }) => {
    const stored = input.renditions.map((rendition, index) => {
      const file = input.files[index];
      if (!file) {
        throw new MedusaError(
          MedusaError.Types.UNEXPECTED_STATE,
          `The rendition ${rendition.width} pixels wide was not stored.`,
        );
      }
      return { ...rendition, url: file.url, path: pathBelowPublicFolder(file.url) };
    });
    const largest = stored.at(-1);
    if (!largest) throw new MedusaError(MedusaError.Types.INVALID_DATA, "The picture is empty.");
    const picture: UploadedPicture = {
      image: {
        renditions: stored.map(({ width, path }) => ({ width, path })),
        width: largest.width,
        height: largest.height,
        illustration: input.illustration,
      },
      url: largest.url,
    };
    return new StepResponse(picture);
  },
);

/**
 * Stores a picture as WebP in the widths the shop shows it at. A producer's photograph and a
 * drawing of the demonstration go the same way.
 */
export const uploadPictureWorkflow = createWorkflow(
  "upload-picture",
  (input: WorkflowData<UploadPictureInput>) => {
    const renditions = renderPictureStep(input);
    const upload = transform({ input, renditions }, (data) => {
      const name = data.input.filename.replace(/\.[^.]+$/, "");
      return {
        files: data.renditions.map((rendition) => ({
          filename: `${name}-${rendition.width}.webp`,
          mimeType: "image/webp",
          content: rendition.content,
          access: "public" as const,
        })),
      };
    });
    const files = uploadFilesWorkflow.runAsStep({ input: upload });
    const picture = describePictureStep({
      renditions,
      files,
      illustration: input.illustration,
    });
    return new WorkflowResponse(picture);
  },
);

function pathBelowPublicFolder(url: string): string {
  const { pathname } = new URL(url);
  return pathname.startsWith(PUBLIC_FOLDER)
    ? pathname.slice(PUBLIC_FOLDER.length)
    : pathname.slice(1);
}
