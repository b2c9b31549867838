import { type Cases, SCHEMAS, SHOW } from "../lint-document.js";

/** Cases of rules about which members a schema requires, and when. */
export const requirementCases: Cases = {
  "required-listed": [
    {
      why: "a name that is no property",
      set: { [`${SCHEMAS}/TaskFilter/required/1`]: "tasktype" },
      want: [
        [
          `${SCHEMAS}/TaskFilter/required/1`,
          "Required property tasktype is not declared; add it to properties, or remove it here.",
        ],
      ],
    },
    {
      why: "a name in a branch that is no property",
      set: { [`${SCHEMAS}/TaskFilter/then/required/0`]: "taskid" },
      want: [
        [
          `${SCHEMAS}/TaskFilter/then/required/0`,
          "Required property taskid is not declared; add it to properties, or remove it here.",
        ],
      ],
    },
    {
      why: "a name twice",
      set: { [`${SCHEMAS}/TaskFilter/required/1`]: "task_type" },
      want: [[`${SCHEMAS}/TaskFilter/required/1`, "Property task_type is required twice; name it once."]],
    },
    {
      why: "an optional path parameter",
      remove: [`${SHOW}/parameters/1/required`],
      want: [[`${SHOW}/parameters/1`, "Path parameter task_id is not required; write required: true."]],
    },
    {
      why: "a property of a part",
      set: {
        [`${SCHEMAS}/Task/required`]: ["error_code"],
        [`${SCHEMAS}/Task/allOf`]: [{ $ref: "#/components/schemas/TaskError" }, { required: ["task_id"] }],
      },
      want: [],
    },
  ],
  "condition-value": [
    {
      why: "a value that the list has not",
      set: { [`${SCHEMAS}/TaskFilter/if/properties/task_type/const`]: "repiar" },
      want: [
        [
          `${SCHEMAS}/TaskFilter/if/properties/task_type/const`,
          'The condition asks for "repiar", which task_type never is; write one of its values.',
        ],
      ],
    },
    {
      why: "one of several values",
      set: { [`${SCHEMAS}/TaskFilter/if/properties/task_type`]: { enum: ["repair", "other"] } },
      want: [
        [
          `${SCHEMAS}/TaskFilter/if/properties/task_type/enum`,
          'The condition asks for "other", which task_type never is; write one of its values.',
        ],
      ],
    },
    {
      why: "a value of a list elsewhere, which is open",
      set: {
        [`${SCHEMAS}/Task/allOf`]: [{ properties: { state: { $ref: "#/components/schemas/TaskStatus" } } }],
        [`${SCHEMAS}/Task/if`]: { properties: { state: { const: "never" } } },
        [`${SCHEMAS}/Task/then`]: { required: ["task_id"] },
      },
      want: [
        [
          `${SCHEMAS}/Task/if/properties/state/const`,
          'The condition asks for "never", which state never is; write one of its values.',
        ],
      ],
    },
    {
      why: "a property without a list, and one that is not stated",
      set: {
        [`${SCHEMAS}/TaskFilter/if`]: { properties: { task_id: { const: "a" }, other: { const: "b" }, more: true } },
      },
      want: [],
    },
    {
      why: "a value that one branch of a choice has",
      set: {
        [`${SCHEMAS}/Task/oneOf`]: [{ properties: { kind: { const: "a" } } }, { properties: { kind: { const: "b" } } }],
        [`${SCHEMAS}/Task/if`]: { properties: { kind: { const: "b" } } },
        [`${SCHEMAS}/Task/then`]: { required: ["task_id"] },
      },
      want: [],
    },
    { why: "a condition without properties", set: { [`${SCHEMAS}/TaskFilter/if`]: { required: ["task_id"] } }, want: [] },
  ],
};
