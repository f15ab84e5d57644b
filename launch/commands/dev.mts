import { serveUntilStopped } from "../terminal.mts";

await serveUntilStopped({ watch: true });
