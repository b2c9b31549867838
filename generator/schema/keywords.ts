/** Keywords that types or validators would get wrong. */
export const refusedKeywords: Readonly<Record<string, string>> = {
  $defs: "Move the schema to components/schemas.",
  $schema: "Leave it out: OpenAPI 3.1's own dialect is used.",
  $id: "Refer to components by #/components/schemas/….",
  $anchor: "Refer to components by #/components/schemas/….",
  $dynamicRef: "Use $ref.",
  $dynamicAnchor: "Use $ref.",
  contentSchema: "Describe the content in words.",
  nullable: 'Write type: [string, "null"].',
};

/** Keywords that a schema may have: those of JSON Schema 2020-12 and of OpenAPI. A misspelt one would limit nothing. */
export const knownKeywords: ReadonlySet<string> = new Set([
  ...["$ref", "$comment", "type", "enum", "const", "format", "title", "description", "default", "examples", "example"],
  ...["deprecated", "readOnly", "writeOnly", "discriminator", "xml", "externalDocs", "contentEncoding", "contentMediaType"],
  ...["allOf", "anyOf", "oneOf", "not", "if", "then", "else", "minLength", "maxLength", "pattern"],
  ...["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
  ...["items", "prefixItems", "contains", "minContains", "maxContains", "minItems", "maxItems", "uniqueItems"],
  ...["properties", "patternProperties", "additionalProperties", "propertyNames", "required", "minProperties", "maxProperties"],
  ...["unevaluatedProperties", "unevaluatedItems", "dependentRequired", "dependentSchemas"],
]);
