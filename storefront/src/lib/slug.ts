/** Handles and slugs of the shop; anything else in an address is known by nobody. */
export function isSlug(value: string | undefined): value is string {
  return value !== undefined && /^[a-z0-9-]{1,80}$/.test(value);
}
