import type { Failure } from "./result";

const pageOf: Record<Failure["kind"], string> = {
  not_found: "/404",
  refused: "/400",
  unavailable: "/503",
};

interface RewriteContext {
  rewrite(path: string): Promise<Response>;
}

/** The page that helps on after a failure, under the address the visitor asked for. */
export function failurePage(context: RewriteContext, failure: Failure): Promise<Response> {
  return context.rewrite(pageOf[failure.kind]);
}
