try {
  // Imported here, so that a missing setting is one sentence too.
  const { startServer } = await import("./start.ts");
  await startServer();
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  console.error(`The shop's pages could not be started: ${reason}`);
  process.exit(1);
}
