// Reads and parses the files that a list names, one by one, as `tsc` does before it does anything else.
import { readFileSync } from 'node:fs';
import ts from 'typescript';

const [list = ''] = process.argv.slice(2);
let lines = 0;
for (const file of JSON.parse(readFileSync(list, 'utf8'))) {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), {
    languageVersion: ts.ScriptTarget.ESNext,
    jsDocParsingMode: ts.JSDocParsingMode.ParseForTypeErrors,
  });
  lines += source.getLineStarts().length;
}
console.log(lines);
