import { z } from "zod";

const environmentSchema = z.object({
  BACKEND_URL: z.url().default("http://127.0.0.1:9000"),
  PUBLIC_URL: z.url().default("http://localhost:4321"),
  PUBLISHABLE_KEY: z.string().min(1),
  CART_COOKIE_SECRET: z.string().min(32),
  PURGE_SECRET: z.string().min(16),
  HOST: z.string().default("127.0.0.1"),
  PORT: z.coerce.number().int().min(1).max(65535).default(4321),
});
export type Environment = z.infer<typeof environmentSchema>;

function parseEnvironment(): Environment {
  const parsed = environmentSchema.safeParse(process.env);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
  throw new Error(`The storefront's environment is not complete. ${problems.join("; ")}`);
}

/** The only reader of `process.env`; a missing or malformed value stops the start with one sentence. */
export const env: Environment = parseEnvironment();
