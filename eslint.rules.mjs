// Rules that the two ESLints (the backend's and that of all else) have in common.

/**
 * Strict, without the rules that quarrel with plain readable code.
 *
 * @type {import("eslint").Linter.RulesRecord}
 */
export const typeScriptRules = {
  "@typescript-eslint/ban-ts-comment": ["error", { "ts-expect-error": true }],
  "@typescript-eslint/consistent-type-imports": [
    "error",
    { fixStyle: "inline-type-imports", disallowTypeAnnotations: false },
  ],
  "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
  "@typescript-eslint/no-unnecessary-condition": [
    "error",
    { allowConstantLoopConditions: "only-allowed-literals" },
  ],
  "@typescript-eslint/no-unused-vars": [
    "error",
    { argsIgnorePattern: "^_", ignoreRestSiblings: true },
  ],
  // An `async` function without `await` still turns what it throws into a rejection.
  "@typescript-eslint/require-await": "off",
  "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
  "@typescript-eslint/switch-exhaustiveness-check": [
    "error",
    { considerDefaultExhaustiveForUnions: true },
  ],
};

/** @type {import("eslint").Linter.RulesRecord} */
export const plainRules = {
  eqeqeq: "error",
  "no-console": "error",
  "no-constant-condition": "error",
  "no-debugger": "error",
  "no-duplicate-case": "error",
  "no-else-return": "error",
  "no-empty": "error",
  "no-eval": "error",
  "no-fallthrough": "error",
  "no-implicit-coercion": "error",
  "no-irregular-whitespace": "error",
  "no-param-reassign": "error",
  "no-self-compare": "error",
  "no-unsafe-finally": "error",
  "no-unused-labels": "error",
  "no-useless-escape": "error",
  "no-var": "error",
  "object-shorthand": "error",
  "prefer-const": "error",
};

export const noBarrels = {
  selector: "ExportAllDeclaration",
  message: "No barrels: import from the file that has it.",
};

export const noSwallowedErrors = {
  selector:
    "CallExpression[callee.property.name='catch'][arguments.0.type='ArrowFunctionExpression'][arguments.0.params.length=0] > ArrowFunctionExpression:matches([body.type='Literal'], [body.name='undefined'])",
  message: "An error is handled or passed on, never swallowed.",
};

export const noEnvironment = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: "The environment is parsed once; import `env` instead.",
};

/** Legal dates come from `backend/src/calendar/today.ts` alone. */
export const noClock = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: "Today comes from calendar/today.ts.",
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: "Today comes from calendar/today.ts.",
  },
  {
    selector: "CallExpression[callee.name='Date']",
    message: "Today comes from calendar/today.ts.",
  },
  {
    selector:
      ":matches(TemplateElement[value.raw=/\\b(now\\(\\)|current_date\\b|current_timestamp\\b)/i], Literal[value=/\\b(now\\(\\)|current_date\\b|current_timestamp\\b)/i])",
    message:
      "SQL does not judge by the database's clock: pass today's date from calendar/today.ts.",
  },
];
