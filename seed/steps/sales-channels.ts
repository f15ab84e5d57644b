import { Modules } from "@medusajs/framework/utils";
import {
  createApiKeysWorkflow,
  createSalesChannelsWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
  updateApiKeysWorkflow,
  updateSalesChannelsWorkflow,
} from "@medusajs/medusa/core-flows";
import { ONLINE_CHANNEL, type SeedContext, type SeedStep, SHOWROOM_CHANNEL } from "../seed-context";

const KEY_TITLE = "Storefront";
const DESCRIPTIONS: Readonly<Record<string, string>> = {
  [ONLINE_CHANNEL]: "The web shop",
  [SHOWROOM_CHANNEL]: "The counters of the centre and its sales points",
};

/** The two channels, and the key by which the storefront sells in the online one. */
export const salesChannels: SeedStep = {
  title: "Opening the sales channels",
  weight: () => 1,
  async run(context) {
    await takeOverDefaults(context);
    const known = await channelIds(context);
    const missing = [ONLINE_CHANNEL, SHOWROOM_CHANNEL].filter((name) => !known.has(name));
    if (missing.length > 0) {
      await createSalesChannelsWorkflow(context.container).run({
        input: {
          salesChannelsData: missing.map((name) => ({ name, description: DESCRIPTIONS[name] })),
        },
      });
    }

    const keys = context.container.resolve(Modules.API_KEY);
    const [key] = await keys.listApiKeys({ type: "publishable", title: KEY_TITLE });
    if (key) return;
    const { result } = await createApiKeysWorkflow(context.container).run({
      input: { api_keys: [{ type: "publishable", title: KEY_TITLE, created_by: "" }] },
    });
    const created = result[0];
    if (!created) throw new Error("The storefront's key was not created.");
    await linkSalesChannelsToApiKeyWorkflow(context.container).run({
      input: { id: created.id, add: [await channelId(context, ONLINE_CHANNEL)] },
    });
  },
};

/** Medusa makes a channel and a key of its own on its first start, tied to one another. */
async function takeOverDefaults({ container }: SeedContext): Promise<void> {
  const [channel] = await container
    .resolve(Modules.SALES_CHANNEL)
    .listSalesChannels({ name: "Default Sales Channel" });
  if (channel) {
    await updateSalesChannelsWorkflow(container).run({
      input: {
        selector: { id: channel.id },
        update: { name: ONLINE_CHANNEL, description: DESCRIPTIONS[ONLINE_CHANNEL] },
      },
    });
  }
  const [key] = await container
    .resolve(Modules.API_KEY)
    .listApiKeys({ type: "publishable", title: "Default Publishable API Key" });
  if (key) {
    await updateApiKeysWorkflow(container).run({
      input: { selector: { id: key.id }, update: { title: KEY_TITLE } },
    });
  }
}

async function channelIds({ container }: SeedContext): Promise<Map<string, string>> {
  const channels = await container.resolve(Modules.SALES_CHANNEL).listSalesChannels();
  return new Map(channels.map((channel) => [channel.name, channel.id]));
}

export async function channelId(context: SeedContext, name: string): Promise<string> {
  const id = (await channelIds(context)).get(name);
  if (id === undefined) throw new Error(`There is no sales channel "${name}".`);
  return id;
}
