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
      const problem = await purge(env.STOREFRONT_PURGE_URL, input.tags);
      if (problem !== null) {
        container
          .resolve(ContainerRegistrationKeys.LOGGER)
          .warn(`Cached pages of ${input.tags.join(", ")} could not be purged: ${problem}.`);
      }
    }
    return new StepResponse(input.tags);
  },
);

/** What went wrong, or null. */
async function purge(url: string, tags: string[]): Promise<string | null> {
  try {
    const answer = await fetch(url, {
      method: "POST",
      headers: {
        authorization: `Bearer ${env.PURGE_SECRET}`,
        "content-type": "application/json",
      },
      body: JSON.stringify({ tags }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    return answer.ok ? null : `the storefront answered ${answer.status}`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
