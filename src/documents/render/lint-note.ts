/**
 * Tells markdownlint, which many run over all pages of a repository, that lines may be long: a table row is one line, and its
 * links are long.
 */
export const lintNote = '<!-- markdownlint-disable-file MD013 -->';
