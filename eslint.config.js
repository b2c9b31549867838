import tseslint from "typescript-eslint";

const style = {
  "no-restricted-syntax": [
    "error",
    { selector: "ExportAllDeclaration", message: "Export by name: what a module gives is to be seen in it." },
    { selector: "ExportDefaultDeclaration", message: "Export by name." },
    { selector: "TSEnumDeclaration", message: "Use a union of literals: enums are no erasable syntax." },
  ],
};

export default tseslint.config(
  {
    ignores: [
      "**/dist/",
      "build/",
      "generated/",
      "node_modules/",
      "bench/node_modules/",
      "test/package/consumers/",
      "test/golden/*/**",
      ".stryker-tmp/",
    ],
  },
  {
    files: ["generator/**/*.ts", "runtime/**/*.ts", "test/**/*.ts", "profiles/**/*.ts", "spec/**/*.ts"],
    extends: [tseslint.configs.recommended],
    rules: {
      ...style,
      eqeqeq: ["error", "always"],
      "no-console": "error",
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-new-func": "error",
      "no-control-regex": "off",
      "prefer-const": ["error", { destructuring: "all" }],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": [
        "error",
        { fixStyle: "inline-type-imports", disallowTypeAnnotations: false },
      ],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
    },
  },
  // The rooms of the core, each with those that it may not import: errors ← values ← call ← wait.
  ...Object.entries({ errors: ["values", "call", "wait"], values: ["call", "wait"], call: ["wait"], wait: [] }).map(
    ([room, above]) => ({
      files: [`runtime/src/core/${room}/*.ts`],
      rules: {
        "no-restricted-imports": [
          "error",
          {
            patterns: [
              { group: ["**/huawei/**", "**/huawei"], message: "The core knows no vendor." },
              {
                group: ["**/validate/**", "**/mock/**"],
                message: "An entry that few load is built on the core, not the other way round.",
              },
              ...above.map((other) => ({
                group: [`../${other}/*`],
                message: `${other} builds on ${room}, not the other way round.`,
              })),
            ],
          },
        ],
      },
    }),
  ),
  {
    files: ["runtime/src/validate/*.ts", "runtime/src/mock/*.ts"],
    rules: {
      "no-restricted-imports": ["error", { patterns: [{ group: ["**/huawei/**"], message: "These entries know no vendor." }] }],
    },
  },
  {
    files: ["runtime/src/**/*.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        { name: "process", message: "Browsers have none; read it through globalThis." },
        { name: "Buffer", message: "Browsers have none." },
      ],
    },
  },
  { files: ["test/**/*.ts"], rules: { "no-console": "off" } },
  {
    files: ["test/types/**/*.ts"],
    rules: { "@typescript-eslint/consistent-type-imports": "off", "@typescript-eslint/no-unused-vars": "off" },
  },
);
