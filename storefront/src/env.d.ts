/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** Language of the page, from its address; set once by the middleware. */
    lang: import("@lang-sao/backend/contracts/language").Language;
    /** Path as the visitor asked for it, without the language prefix, e.g. `/san-pham/keo-lac`. */
    path: string;
  }
}
