import { LineCounter, isNode, parseAllDocuments } from 'yaml';
import { by } from '../../../lib/order.ts';
import { folderOf, joinPath } from '../../../lib/tree-path.ts';
import type { WrittenAlert } from '../../../model/alert.ts';
import type { FileRole } from '../../../model/workspace.ts';
import type { Tree } from '../tree.ts';
import { type DataFile, alertsInData } from './alerts-in-data.ts';
import { alertsInTerraform } from './alerts-in-terraform.ts';

const LONGEST = 1_000_000;

/** What any of the formats has to say, so that files about other things are not parsed. */
const SAYS_ALERT = /^\s*(?:-\s+)?["']?alert["']?:|^\s*(?:-\s+)?["']?condition["']?:|AWS::CloudWatch::Alarm/m;
const JSON_SAYS_ALERT = /"alert"\s*:|"condition"\s*:|"type"\s*:\s*"[a-z0-9 -]+ alert"|AWS::CloudWatch::Alarm/;

/** Alerts that files set up. Templates of Helm are no YAML before they are rendered, and are left out. */
export function readAlerts(tree: Tree, roleOf: (path: string) => FileRole): readonly WrittenAlert[] {
  return tree.paths
    .flatMap((file) => {
      const read = readerOf(file);
      if (read === null || tree.sizeOf(file) > LONGEST || !isInUse(roleOf, file)) return [];
      return read(tree.text(file) ?? '', tree, file).map((alert) => ({
        ...alert,
        file,
      }));
    })
    .toSorted(
      by(
        (row) => row.file,
        (row) => row.line,
        (row) => row.name,
      ),
    );
}

type Reader = (text: string, tree: Tree, file: string) => readonly Omit<WrittenAlert, 'file'>[];

/** JSON is read where its path says what it is about: there is too much of it elsewhere. */
function readerOf(file: string): Reader | null {
  if (file.endsWith('.tf')) return alertsInTerraform;
  if (/\.ya?ml$/.test(file)) return (text) => (SAYS_ALERT.test(text) ? yamlFiles(text).flatMap(alertsInData) : []);
  if (!/(?:alert|alarm|monitor|grafana|datadog|cloudformation|template)[^]*\.json$/i.test(file)) return null;
  return (text, tree) => {
    const document = JSON_SAYS_ALERT.test(text) ? tree.json(file) : null;
    return document === null ? [] : alertsInData(document);
  };
}

/** A file has the role of the code beside it. */
function isInUse(roleOf: (path: string) => FileRole, path: string): boolean {
  const role = roleOf(joinPath(folderOf(path), 'x.ts'));
  return role === 'production' || role === 'tooling';
}

function yamlFiles(text: string): readonly DataFile[] {
  const lines = new LineCounter();
  const documents = parseAllDocuments(text, {
    merge: true,
    lineCounter: lines,
    logLevel: 'silent',
  });
  return (Array.isArray(documents) ? documents : []).flatMap((document): readonly DataFile[] => {
    if (document.errors.length > 0) return [];
    const lineOf: DataFile['lineOf'] = (path) => {
      const node = document.getIn(path, true);
      return lines.linePos((isNode(node) ? node.range?.[0] : null) ?? 0).line;
    };
    return [{ value: valueOf(document), lineOf }];
  });
}

/** Too many aliases and aliases to nothing throw. */
function valueOf(document: { readonly toJS: () => unknown }): unknown {
  try {
    return document.toJS();
  } catch {
    return null;
  }
}
