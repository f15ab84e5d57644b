import { availableParallelism } from "node:os";
import { Modules } from "@medusajs/framework/utils";
import { updateProductsWorkflow, updateStoresWorkflow } from "@medusajs/medusa/core-flows";
import sharp from "sharp";
import { PRODUCER_MODULE } from "../../backend/src/modules/producer";
import type ProducerModuleService from "../../backend/src/modules/producer/service";
import {
  type UploadedPicture,
  uploadPictureWorkflow,
} from "../../backend/src/workflows/product-picture/upload-picture";
import { setProducerCoversWorkflow } from "../../backend/src/workflows/producer/set-producer-covers";
import { drawMarketHall } from "../artwork/market-hall";
import { drawPackshot } from "../artwork/packshots";
import { drawScene } from "../artwork/scenes";
import type { SeedContext, SeedStep } from "../seed-context";

/**
 * Drawings stand in for photographs: of every product, of every producer's village, and of the
 * market hall on the home page. They take the way a photograph takes, so that one may replace them.
 */
export const pictures: SeedStep = {
  title: "Rendering pictures",
  weight: (data) => data.products.length + data.producers.length + 1,
  async run(context, advance) {
    await illustrateProducts(context, advance);
    await illustrateProducers(context, advance);
    await illustrateShop(context, advance);
  },
};

async function illustrateProducts(context: SeedContext, advance: () => void): Promise<void> {
  const { container, data } = context;
  const rows = await container
    .resolve(Modules.PRODUCT)
    .listProducts(
      { handle: data.products.map((product) => product.handle) },
      { select: ["id", "handle", "thumbnail"] },
    );
  const missing = rows.filter((product) => !product.thumbnail);
  const uploaded = await inParallel(missing, async (product) => {
    const picture = await upload(context, product.handle, drawPackshot(product.handle));
    advance();
    return { id: product.id, picture };
  });
  if (uploaded.length === 0) return;
  await updateProductsWorkflow(container).run({
    input: {
      products: uploaded.map(({ id, picture }) => ({
        id,
        thumbnail: picture.url,
        images: [{ url: picture.url, metadata: { ...picture.image } }],
      })),
    },
  });
}

async function illustrateProducers(context: SeedContext, advance: () => void): Promise<void> {
  const { container, data } = context;
  const rows = await container
    .resolve<ProducerModuleService>(PRODUCER_MODULE)
    .listProducers(
      { handle: data.producers.map((producer) => producer.handle) },
      { select: ["id", "handle", "cover"] },
    );
  const missing = rows.filter((producer) => producer.cover === null);
  const covers = await inParallel(missing, async (producer) => {
    const picture = await upload(context, `nha-${producer.handle}`, drawScene(producer.handle));
    advance();
    return { producer_id: producer.id, cover: picture.image };
  });
  if (covers.length > 0) await setProducerCoversWorkflow(container).run({ input: { covers } });
}

async function illustrateShop(context: SeedContext, advance: () => void): Promise<void> {
  const { container } = context;
  const [store] = await container.resolve(Modules.STORE).listStores({}, { take: 1 });
  if (!store || store.metadata?.cover) return;
  const { image } = await upload(context, "cho-que", drawMarketHall());
  await updateStoresWorkflow(container).run({
    input: {
      selector: { id: store.id },
      update: { metadata: { ...store.metadata, cover: { ...image } } },
    },
  });
  advance();
}

/** SVG is drawn at 1200 pixels, the largest width the shop keeps. */
async function upload(
  { container }: SeedContext,
  name: string,
  svg: string,
): Promise<UploadedPicture> {
  // Hardly packed, since the file lives only until it is resized; opaque, which resizes faster.
  const png = await sharp(Buffer.from(svg)).removeAlpha().png({ compressionLevel: 1 }).toBuffer();
  const { result } = await uploadPictureWorkflow(container).run({
    input: { filename: `${name}.png`, content: png.toString("base64"), illustration: true },
  });
  return result;
}

/** As many at a time as the machine has cores, in the given order. */
async function inParallel<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const queue = items.entries();
  const worker = async () => {
    for (const [index, item] of queue) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return results;
}
