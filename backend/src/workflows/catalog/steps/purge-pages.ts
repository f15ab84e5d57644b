import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { env } from "../../../env";

const TIMEOUT_MS = 3_000;

/**
 * Tells the storefront which cached pages are stale. When it cannot be reached the pages live on
 * until they expire, at the next local midnight at the latest; that is logged, not fatal.
 */
export const purgePagesStep = createStep(
  "purge-pages",
  async (input: { tags: string[] }, { container }) => {
    if (env.STOREFRONT_PURGE_URL && input.tags.length > 0) {
      try {
        const answer = await fetch(env.STOREFRONT_PURGE_URL, {
          method: "POST",
          headers: {
            authorization: `Bearer ${env.PURGE_SECRET}`,
            "content-type": "application/json",
          },
          body: JSON.stringify({ tags: input.tags }),
          signal: AbortSignal.timeout(TIMEOUT_MS),
        });
        if (!answer.ok) throw new Error(`it answered ${answer.status}`);
      } catch (error) {
        container
          .resolve(ContainerRegistrationKeys.LOGGER)
          .warn(
            `Cached pages of ${input.tags.join(", ")} could not be purged: ${error instanceof Error ? error.message : String(error)}.`,
          );
      }
    }
    return new StepResponse(input.tags);
  },
);
