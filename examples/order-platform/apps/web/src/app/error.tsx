'use client';

export default function ErrorPage({
  error,
  reset,
}: {
  readonly error: Error & { digest?: string };
  readonly reset: () => void;
}) {
  return (
    <main>
      <h1>That did not work</h1>
      <p>If you tell us about it, mention {error.digest ?? 'what you were doing'}.</p>
      <button onClick={reset}>Try again</button>
    </main>
  );
}
