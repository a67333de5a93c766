/** Where a command line holds a secret: `--requirepass x`, `DB_PASSWORD=x`, `postgres://user:x@host`. */
const secrets = [
  // A value that ends in such a word, `SECRET=test-secret deno`, is followed by no secret.
  /(?<=(?:^|[\s"'.,:/{(])[\w-]*(?:pass|passwd|password|secret|token|api-?key|credentials?)["']?[ =:]\s*["']?)(?![-$&|;<>])[^\s"']+/gi,
  /(?<=:\/\/[^\s:/@]*:)[^\s@/]+(?=@)/g,
];

/** A command line with `***` in the place of what looks like a secret. References such as `$DB_PASSWORD` stay. */
export function hideSecrets(command: string): string {
  return secrets.reduce(
    (text, secret) => text.replace(secret, (value) => (value.startsWith('$') ? value : '***')),
    command,
  );
}
