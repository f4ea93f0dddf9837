import ts from 'typescript'

/** One small change to a source text that a test should notice. */
export interface Mutation {
  /** UTF-16 offsets into the file; `put` replaces what stands there. */
  start: number
  end: number
  put: string
}

const OTHER: Partial<Record<ts.SyntaxKind, string>> = {
  [ts.SyntaxKind.LessThanToken]: '<=',
  [ts.SyntaxKind.LessThanEqualsToken]: '<',
  [ts.SyntaxKind.GreaterThanToken]: '>=',
  [ts.SyntaxKind.GreaterThanEqualsToken]: '>',
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: '!==',
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: '===',
  [ts.SyntaxKind.AmpersandAmpersandToken]: '||',
  [ts.SyntaxKind.BarBarToken]: '&&',
  [ts.SyntaxKind.PlusToken]: '-',
  [ts.SyntaxKind.MinusToken]: '+',
}

/** What can be changed in a file: comparisons, conditions, numbers, truth values, and calls made for what they do. */
export function mutationsOf(text: string): Mutation[] {
  const file = ts.createSourceFile('file.ts', text, ts.ScriptTarget.Latest, true)
  const found: Mutation[] = []
  const replace = (node: ts.Node, put: string) => found.push({ start: node.getStart(file), end: node.getEnd(), put })
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isImportDeclaration(node)) return
    mutate(node, replace)
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

function mutate(node: ts.Node, replace: (node: ts.Node, put: string) => void): void {
  if (ts.isBinaryExpression(node)) {
    const other = isOfTexts(node) ? undefined : OTHER[node.operatorToken.kind]
    if (other !== undefined) replace(node.operatorToken, other)
  } else if (ts.isIfStatement(node) || ts.isConditionalExpression(node)) {
    const condition = ts.isIfStatement(node) ? node.expression : node.condition
    replace(condition, 'true')
    replace(condition, 'false')
  } else if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    replace(node, node.operand.getText())
  else if (ts.isNumericLiteral(node)) replace(node, `(${node.text} + 1)`)
  else if (node.kind === ts.SyntaxKind.TrueKeyword) replace(node, 'false')
  else if (node.kind === ts.SyntaxKind.FalseKeyword) replace(node, 'true')
  else if (ts.isExpressionStatement(node) && ts.isCallExpression(node.expression)) replace(node, ';')
}

const isOfTexts = ({ left, right }: ts.BinaryExpression): boolean =>
  ts.isStringLiteral(left) || ts.isTemplateLiteral(right)
