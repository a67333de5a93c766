import { describe, expect, it } from 'vitest';
import { indexCatalogue } from '../../src/knowledge/catalogue-index.ts';
import errorHandlers from '../../src/knowledge/detectors/error-handlers.ts';
import { gatherKnowledge } from '../../src/knowledge/knowledge.ts';
import { programOf } from '../support/program-of.ts';

/** Dispositions of the only handler of some statements, in a function with `work` and a few others at hand. */
function dispositionsOf(statements: string, name = 'run'): readonly string[] {
  const text = `declare function work(): Promise<number>;
declare function setOrders(orders: any): void;
declare function setLoading(value: number): void;
declare function pushLog(text: string): void;
const handleError = ({ error, table }: any) => { if (error.code === 7) { throw new Error(table); } throw error; };
export async function ${name}(): Promise<any> {
${statements}
}`;
  const knowledge = gatherKnowledge(programOf({ 'src/a.ts': text }), indexCatalogue([]));
  const rows = errorHandlers.detect(knowledge).errorHandlers;
  expect(rows).toHaveLength(1);
  return rows[0]?.dispositions ?? [];
}

describe('recognises', () => {
  it('a line of an own logger, whoever else it tells', () => {
    const logger =
      'class Own { static onError: any; error(text: string, error: any) { console.error(text, error); Own.onError(text, error); } } const logger = new Own();';
    expect(dispositionsOf(`${logger}\ntry { await work(); } catch (error) { logger.error("failed", error); }`)).toEqual(
      ['report'],
    );
  });

  it('an own function that logs and makes the response', () => {
    const helper = 'const logAndRespond = (text: string) => { console.info(text); return new Response(text); };';
    expect(
      dispositionsOf(`${helper}\ntry { await work(); } catch (error) { return logAndRespond(\`failed: \${error}\`); }`),
    ).toEqual(['report', 'respond']);
  });

  it('an event for who watches how a product is used, and output that somebody reads', () => {
    expect(dispositionsOf('try { await work(); } catch (error) { analytics.track("failed", { error }); }')).toEqual([
      'report',
    ]);
    expect(dispositionsOf('try { await work(); } catch (error) { writeOutput(error.message); }')).toEqual(['respond']);
  });

  it('a command that ends with a message', () => {
    const files = {
      'src/a.ts':
        "import { Command } from '@oclif/core';\nexport class Login extends Command { async run() { try { await fetch('a'); } catch { this.error('no access'); } } }",
    };
    const knowledge = gatherKnowledge(programOf(files), indexCatalogue([]));
    expect(errorHandlers.detect(knowledge).errorHandlers.map((row) => row.dispositions)).toEqual([['respond']]);
  });

  it('a helper that always throws, whatever it is handed', () => {
    const statements =
      'let found = 1; try { found = await work(); } catch (error) { handleError({ error, table: "orders" }); } return found;';
    expect(dispositionsOf(statements)).toEqual(['rethrow']);
  });

  it('a line that is added to a log', () => {
    expect(dispositionsOf('try { await work(); } catch (error) { pushLog(`failed: ${error}`); }')).toEqual(['report']);
  });

  it.each([
    ['an object behind the clause', 'try { return await work(); } catch {} return { error: "failed" };', 'run'],
    ['no of a predicate behind the clause', 'try { await work(); return true; } catch {}\nreturn false;', 'isThere'],
    [
      'text of an answer',
      'try { return await work(); } catch { return { content: [{ type: "text", text: "Order not found" }] }; }',
      'run',
    ],
  ])('respond: %s', (_, statements, name) => expect(dispositionsOf(statements, name)).toEqual(['respond']));

  it.each([
    [
      'flag that is the answer',
      'let found = false; try { found = (await work()) > 1; } catch {}\nreturn found;',
      ['fallback', 'swallow'],
    ],
    ['empty state of a page', 'try { setOrders(await work()); } catch { setOrders([]); }', ['fallback', 'swallow']],
    [
      'object that tells of no error',
      'try { return await work(); } catch { return { data: null, error: null }; }',
      ['fallback', 'swallow'],
    ],
    [
      'another check before the no of a predicate',
      'try { await work(); return true; } catch {}\nif ((await work()) > 1) return true;\nreturn false;',
      ['fallback', 'swallow'],
    ],
  ])('fallback: %s', (_, statements, expected) => expect(dispositionsOf(statements, 'isThere')).toEqual(expected));
});

describe('ignores', () => {
  it.each([
    ['a first value that nothing comes after', 'let timer = null; try { timer = await work(); } catch {}'],
    ['a flag of its own', 'let done = false; try { await work(); done = true; } catch {}\nconsole.log(done);'],
    ['a state that was busy', 'try { await work(); } catch { setLoading(0); }'],
  ])('as a fallback %s', (_, statements) => expect(dispositionsOf(statements)).toEqual(['swallow']));

  it('as a fallback the end of a loop behind which the last error is thrown', () => {
    const statements =
      'let last: unknown; for (let attempt = 0; attempt <= 3; attempt++) { try { return await work(); } catch (error) { last = error; if (attempt === 3) break; } } throw last;';
    expect(dispositionsOf(statements)).toEqual(['rethrow', 'retry']);
  });
});
