/** Decision numbers of the demonstration begin so, and are told apart wherever they are shown. */
export function isIllustrativeNumber(decisionNumber: string): boolean {
  return decisionNumber.startsWith("DEMO-");
}
