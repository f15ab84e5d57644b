import { z } from "@medusajs/framework/zod";

const secret = z.string().min(32, "must be at least 32 characters");

/** The role `staff` signs in at the till, every other one in the dashboard. */
const demoLogin = z.object({
  role: z.enum(["administrator", "officer", "approver", "operator", "viewer", "staff"]),
  name: z.string().min(1),
  email: z.email(),
  password: z.string().min(8),
});

/**
 * The backend's environment, parsed once; nothing else reads `process.env`. `npm start` generates
 * the secrets on first start; an operator sets them in the service's environment.
 */
const schema = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).default("development"),
  DATABASE_URL: z.url(),
  JWT_SECRET: secret,
  COOKIE_SECRET: secret,
  /** Signs the links by which buyers without an account read their order. */
  ORDER_LINK_SECRET: secret,
  /** Proves to the storefront that a purge comes from the backend. */
  PURGE_SECRET: secret,
  PUBLIC_BACKEND_URL: z.url().default("http://localhost:9000"),
  STOREFRONT_URL: z.url().default("http://localhost:4321"),
  /** Where cached pages are purged by tag; unset: nothing is purged. */
  STOREFRONT_PURGE_URL: z.url().optional(),
  UPLOAD_DIR: z.string().min(1),
  /** Folder with the built admin; served at /app as soon as it is there. */
  ADMIN_BUILD_DIR: z.string().min(1).optional(),
  /** The shop runs over plain http on this machine, so its cookies cannot be marked Secure. */
  LOCAL_HTTP: z.stringbool().default(false),
  STRIPE_API_KEY: z.string().min(1).optional(),
  STRIPE_WEBHOOK_SECRET: z.string().min(1).optional(),
  /** The mail service by which letters go out; without it they are kept, and the office is told. */
  SENDGRID_API_KEY: z.string().min(1).optional(),
  /** The sender of letters, an address the mail service knows as ours. */
  SENDGRID_FROM: z.string().min(3).optional(),
  /** Tests only: a file that holds today's date. */
  CLOCK_FILE: z.string().min(1).optional(),
  /** Only while the demonstration is seeded: who can sign in, as JSON. */
  DEMO_LOGINS: z
    .string()
    .default("[]")
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text);
      } catch (error) {
        context.addIssue({ code: "custom", message: `is no JSON (${String(error)})` });
        return z.NEVER;
      }
    })
    .pipe(z.array(demoLogin)),
});

function parseEnvironment(): z.infer<typeof schema> {
  const parsed = schema.safeParse(process.env);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(
      (issue) => `${issue.path.join(".")}: ${issue.message}`,
    );
    throw new Error(
      `The environment of the backend is incomplete (${problems.join("; ")}). ` +
        "Start the shop with `npm start`, or set these variables.",
    );
  }
  return parsed.data;
}

export const env = parseEnvironment();
