/** A path for the logs: the ids and tokens that open a cart or an order are left out. */
export function loggablePath(path: string): string {
  return path.replace(/\b(order|cart)_[0-9A-Za-z]+(?:\.[\w-]+)?/g, "$1_…");
}
