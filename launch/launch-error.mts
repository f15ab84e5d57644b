/** A failure told to the person at the keyboard in one sentence, without a stack trace. */
export class LaunchError extends Error {
  override readonly name = "LaunchError";
}

const diskFull = "The disk is full: free some space, then run the same command again.";

/**
 * The sentence for any failure of a launch command. `detail` is text the failed program left
 * behind, because a full disk usually shows there and not in the error itself.
 */
export function sentenceFor(error: unknown, detail = ""): string {
  const text = `${messageOf(error)}\n${detail}`;
  if (
    /ENOSPC|No space left on device|Check free disk space|EDQUOT|Disk quota exceeded/i.test(text)
  ) {
    return diskFull;
  }
  if (error instanceof LaunchError) {
    return error.message;
  }
  if (codeOf(error) === "EACCES" || codeOf(error) === "EPERM" || codeOf(error) === "EROFS") {
    return `This user may not write here (${messageOf(error)}); make the folder writable or run as its owner.`;
  }
  return `Something unexpected stopped the launch: ${messageOf(error)}`;
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message || error.name : String(error);
}

export function codeOf(error: unknown): string | undefined {
  if (typeof error === "object" && error !== null && "code" in error) {
    return typeof error.code === "string" ? error.code : undefined;
  }
  return undefined;
}
