import vm from 'node:vm';

const context: { task: () => void } = vm.createContext({ task: () => undefined }) as { task: () => void };
const script = new vm.Script('task()');

/**
 * Runs a synchronous task, which is stopped when it takes too long, wherever it stands. A virtual machine is the only way
 * to stop code of the own thread; the task sees nothing of it. Costs 0.1 ms, so that it is worth it for many files at once.
 * @returns null when the task was stopped
 * @throws what the task throws
 */
export function withinTime<Result>(milliseconds: number, task: () => Result): { readonly result: Result } | null {
  let done: { readonly result: Result } | null = null;
  context.task = () => {
    done = { result: task() };
  };
  try {
    script.runInContext(context, { timeout: milliseconds });
    return done;
  } catch (error) {
    if (isTimeout(error)) return null;
    throw error;
  }
}

/** The error is of the virtual machine, whose `Error` is another one. */
function isTimeout(error: unknown): boolean {
  return (
    typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
  );
}
