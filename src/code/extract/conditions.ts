import { ts } from 'ts-morph';
import type { ValueId } from '../../model/facts.ts';
import { type Draft, intern } from './draft.ts';
import { readExpression } from './expressions.ts';

/** A condition keeps both sides of `&&` and `||`; as a value either would be one of them. */
export function readCondition(draft: Draft, node: ts.Expression): ValueId {
  if (ts.isParenthesizedExpression(node)) return readCondition(draft, node.expression);
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) {
    const value = readCondition(draft, node.operand);
    return intern(draft, `!! ${value}`, { kind: 'unary', operator: '!', value });
  }
  if (!ts.isBinaryExpression(node) || !isLogical(node.operatorToken.kind)) return readExpression(draft, node);
  const operator = ts.tokenToString(node.operatorToken.kind) ?? '?';
  const left = readCondition(draft, node.left);
  const right = readCondition(draft, node.right);
  return intern(draft, `#${operator} ${left} ${right}`, { kind: 'binary', operator, left, right });
}

function isLogical(kind: ts.SyntaxKind): boolean {
  return kind === ts.SyntaxKind.AmpersandAmpersandToken || kind === ts.SyntaxKind.BarBarToken;
}
