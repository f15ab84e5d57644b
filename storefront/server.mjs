// @ts-check
import "./server/main.ts";
