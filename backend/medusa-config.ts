import { defineConfig } from "@medusajs/framework/utils";
import { env } from "./src/env";

const paymentProviders = [
  { resolve: "./src/modules/payment-cod", id: "cod" },
  ...(env.STRIPE_API_KEY
    ? [
        {
          resolve: "@medusajs/medusa/payment-stripe",
          id: "stripe",
          options: { apiKey: env.STRIPE_API_KEY, webhookSecret: env.STRIPE_WEBHOOK_SECRET },
        },
      ]
    : []),
];

const mailProviders = env.SENDGRID_API_KEY
  ? [
      {
        resolve: "@medusajs/medusa/notification-sendgrid",
        id: "sendgrid",
        options: {
          channels: ["email"],
          api_key: env.SENDGRID_API_KEY,
          from: env.SENDGRID_FROM,
        },
      },
    ]
  : [];

export default defineConfig({
  projectConfig: {
    databaseUrl: env.DATABASE_URL,
    databaseDriverOptions: { ssl: false, connection: { ssl: false } },
    http: {
      storeCors: env.STOREFRONT_URL,
      adminCors: env.PUBLIC_BACKEND_URL,
      authCors: `${env.PUBLIC_BACKEND_URL},${env.STOREFRONT_URL}`,
      jwtSecret: env.JWT_SECRET,
      cookieSecret: env.COOKIE_SECRET,
    },
    ...(env.LOCAL_HTTP ? { cookieOptions: { secure: false, sameSite: "lax" as const } } : {}),
  },
  // The built admin is served by our own middleware, so that the server starts before it is built.
  // It calls the address it was loaded from: one build serves at whichever port was free.
  admin: { backendUrl: "/", disable: env.ADMIN_BUILD_DIR !== undefined },
  featureFlags: { caching: true, index_engine: true, rbac: true, translation: true },
  modules: [
    { resolve: "./src/modules/place" },
    { resolve: "./src/modules/producer" },
    { resolve: "./src/modules/certification" },
    { resolve: "./src/modules/showroom" },
    { resolve: "./src/modules/listing" },
    { resolve: "@medusajs/index" },
    { resolve: "@medusajs/medusa/rbac" },
    { resolve: "@medusajs/medusa/translation" },
    { resolve: "@medusajs/medusa/caching", options: { in_memory: { enable: true } } },
    {
      resolve: "@medusajs/medusa/search",
      options: {
        providers: [
          {
            resolve: "@medusajs/medusa/search-postgres",
            id: "postgres",
            // The text search configuration `medusa_search_vietnamese` is made by a migration.
            options: { language: "vietnamese" },
          },
        ],
      },
    },
    { resolve: "@medusajs/medusa/payment", options: { providers: paymentProviders } },
    {
      resolve: "@medusajs/medusa/notification",
      options: {
        providers: [
          {
            resolve: "./src/modules/notification-outbox",
            id: "outbox",
            options: { channels: mailProviders.length > 0 ? ["feed"] : ["feed", "email"] },
          },
          ...mailProviders,
        ],
      },
    },
    {
      resolve: "@medusajs/medusa/fulfillment",
      options: {
        providers: [{ resolve: "./src/modules/fulfillment-rates", id: "rates" }],
      },
    },
    {
      resolve: "@medusajs/medusa/file",
      options: {
        providers: [
          {
            resolve: "@medusajs/medusa/file-local",
            id: "local",
            options: {
              upload_dir: env.UPLOAD_DIR,
              // Beside the folder that is served to anyone, not in it.
              private_upload_dir: `${env.UPLOAD_DIR}-private`,
              backend_url: `${env.PUBLIC_BACKEND_URL}/static`,
            },
          },
        ],
      },
    },
  ],
});
