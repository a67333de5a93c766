export class TimeoutError extends Error {
  constructor(label: string, milliseconds: number) {
    super(`${label} took longer than ${milliseconds} ms`);
    this.name = 'TimeoutError';
  }
}

/** Gives up waiting after a while. The work itself goes on: use it for shutdown, not for requests. */
export async function withTimeout<Result>(work: Promise<Result>, milliseconds: number, label: string): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new TimeoutError(label, milliseconds)), milliseconds);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}
