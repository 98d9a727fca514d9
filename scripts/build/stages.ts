/** What one stage of a build took, and what came of it. */
export interface StageTime {
  readonly name: string;
  readonly seconds: number;
  readonly count: string;
}

/** Tells how a build goes: one line a stage, once the whole has taken two seconds, and then live. */
export interface Stages {
  /** Runs a stage; `count` says in words what came of it. */
  readonly run: <Value>(
    name: string,
    work: () => Promise<Value> | Value,
    count: (value: Value) => string,
  ) => Promise<Value>;
  /** Every stage so far with its seconds. */
  readonly times: () => readonly StageTime[];
  readonly seconds: () => number;
}

const PATIENCE = 2;

/** A number of seconds as Danes write it: `0,8 s`. */
export function secondsText(seconds: number): string {
  return `${seconds.toFixed(1).replace('.', ',')} s`;
}

/** A whole number as Danes write it: `38.000`. */
export function numberText(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, '.');
}

/** A number with its word: `1 møde`, `30 møder`. */
export function counted(count: number, one: string, many: string): string {
  return `${numberText(count)} ${count === 1 ? one : many}`;
}

/** Makes the teller; `write` gets whole lines. */
export function stagesOf(write: (line: string) => void): Stages {
  const started = performance.now();
  const seconds = (): number => (performance.now() - started) / 1000;
  const done: StageTime[] = [];
  let told = 0;
  const tell = (): void => {
    if (seconds() < PATIENCE) return;
    for (const stage of done.slice(told))
      write(`  ${stage.name.padEnd(12)} ${secondsText(stage.seconds).padStart(8)}   ${stage.count}`);
    told = done.length;
  };
  return {
    run: async (name, work, count) => {
      const from = seconds();
      const timer = setTimeout(
        () => {
          tell();
          write(`  ${name} …`);
        },
        Math.max(0, PATIENCE - from) * 1000 + 500,
      );
      try {
        const value = await work();
        done.push({ name, seconds: seconds() - from, count: count(value) });
        return value;
      } finally {
        clearTimeout(timer);
        tell();
      }
    },
    times: () => done,
    seconds,
  };
}
