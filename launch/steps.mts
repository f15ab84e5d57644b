export interface Step {
  /** Shows how far a long step has come, such as `12/44 Rendering pictures`. */
  progress(text: string): void;
}

export interface Steps {
  run<T>(title: string, work: (step: Step) => Promise<T>): Promise<T>;
  readonly say: (line: string) => void;
}

interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

const heartbeat = 15_000;

/**
 * Prints each step when it is done, numbered in the order of completion, with the seconds it
 * took. What is still running stands in one line below, where the terminal can rewrite it;
 * elsewhere a line appears now and then.
 */
export function printedSteps(total: number, output: Output = process.stdout): Steps {
  const running = new Map<string, { began: number; progress: string }>();
  let done = 0;
  let timer: NodeJS.Timeout | undefined;
  let lastBeat = Date.now();

  const live = output.isTTY === true;
  const clearLine = () => {
    if (live) {
      output.write("\r\u001b[K");
    }
  };
  const drawLine = () => {
    const parts = [...running].map(
      ([title, { began, progress }]) =>
        `${title} ${seconds(began, 0)}${progress === "" ? "" : ` (${progress})`}`,
    );
    if (parts.length === 0) {
      return;
    }
    if (live) {
      const width = (output.columns ?? 80) - 1;
      output.write(`\r\u001b[K${`  … ${parts.join(" · ")}`.slice(0, width)}`);
    } else if (Date.now() - lastBeat >= heartbeat) {
      lastBeat = Date.now();
      output.write(`  … ${parts.join(" · ")}\n`);
    }
  };
  const print = (line: string) => {
    clearLine();
    output.write(`${line}\n`);
    drawLine();
  };

  return {
    say: print,
    async run(title, work) {
      const state = { began: Date.now(), progress: "" };
      running.set(title, state);
      timer ??= setInterval(drawLine, live ? 200 : 1000);
      drawLine();
      try {
        const result = await work({
          progress: (text) => (state.progress = text),
        });
        running.delete(title);
        done += 1;
        const number = String(done).padStart(String(total).length);
        print(
          `  [${number}/${total}] ${title} ${".".repeat(Math.max(2, 44 - title.length))} ${seconds(state.began, 1).padStart(7)}`,
        );
        return result;
      } finally {
        running.delete(title);
        clearLine();
        if (running.size === 0) {
          clearInterval(timer);
          timer = undefined;
        }
      }
    },
  };
}

export const silentSteps: Steps = {
  run: (_title, work) => work({ progress: () => undefined }),
  say: () => undefined,
};

export function boxed(lines: readonly string[]): string {
  const width = Math.max(...lines.map((line) => line.length));
  const edge = "─".repeat(width + 4);
  return [`┌${edge}┐`, ...lines.map((line) => `│  ${line.padEnd(width)}  │`), `└${edge}┘`].join(
    "\n",
  );
}

function seconds(since: number, digits: number): string {
  return `${((Date.now() - since) / 1000).toFixed(digits)} s`;
}
