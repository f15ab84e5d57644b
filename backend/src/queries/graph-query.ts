import type { RemoteQueryFunction } from "@medusajs/framework/types";

/** The part of Medusa's query that reads use; containers type the whole differently. */
export type GraphQuery = Pick<RemoteQueryFunction, "graph">;
