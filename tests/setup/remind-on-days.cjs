const fs = require("node:fs");
const { default: remindOfExpiry } = require("../../backend/src/jobs/remind-of-expiry");

/**
 * Lets the job that reminds of expiry run once on each of some days; run by `medusa exec`.
 *
 * @param {{ container: unknown, args: string[] }} options
 */
exports.default = async function remindOnDays({ container, args }) {
  const clockFile = process.env["CLOCK_FILE"];
  if (clockFile === undefined) throw new Error("CLOCK_FILE is unset: no day can be set.");
  for (const day of args) {
    fs.writeFileSync(clockFile, day);
    await remindOfExpiry(container);
  }
};
