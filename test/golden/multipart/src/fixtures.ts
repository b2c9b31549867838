// Made by templates/fixtures/fixtures.mustache from test/golden/multipart.yaml; change those.
import type {
  ImportDefinitionsInput,
  ImportDefinitionsOutput,
  StorePictureInput,
} from "./types.js";

/** A request that breaks one rule of the contract. @public */
export interface BadRequest {
  readonly name: string;
  /** JSON pointer from the input's root to what is wrong. */
  readonly pointer: string;
  readonly input: unknown;
}

/** Answers by operation, status and name of the example; `undefined` where a status has no body. @public */
export const fixtures: {
  readonly importDefinitions: {
    readonly 201: {
      /** Made up. */
      readonly synthetic: ImportDefinitionsOutput;
    };
  };
  readonly storePicture: {
    readonly 204: {
      /** As documented. */
      readonly documented: undefined;
    };
  };
} = {
  importDefinitions: {
    201: {
      synthetic: { count: 1 },
    },
  },
  storePicture: {
    204: {
      documented: undefined,
    },
  },
};

/** Valid inputs by operation and name. @public */
export const requests: {
  readonly importDefinitions: {
    /** Two files. As documented. */
    readonly two: ImportDefinitionsInput;
  };
  readonly storePicture: {
    /** A request. Made up. */
    readonly synthetic: StorePictureInput;
  };
} = {
  importDefinitions: {
    two: { body: { upload_type: 1, files: ["a", "b"], owner: { name: "me" }, tags: ["x", "y"] } },
  },
  storePicture: {
    synthetic: {},
  },
};

/** Inputs that break one rule each, by operation. @public */
export const badRequests: {
  readonly importDefinitions: readonly BadRequest[];
  readonly storePicture: readonly BadRequest[];
} = {
  importDefinitions: [
    { name: "body.required", pointer: "/body", input: {} },
    {
      name: "body.upload_type.required",
      pointer: "/body/upload_type",
      input: { body: { files: ["a", "b"], owner: { name: "me" }, tags: ["x", "y"] } },
    },
    {
      name: "body.files.required",
      pointer: "/body/files",
      input: { body: { upload_type: 1, owner: { name: "me" }, tags: ["x", "y"] } },
    },
    {
      name: "body.upload_type.enum",
      pointer: "/body/upload_type",
      input: { body: { upload_type: "no-such-value", files: ["a", "b"], owner: { name: "me" }, tags: ["x", "y"] } },
    },
    {
      name: "body.files.minItems",
      pointer: "/body/files",
      input: { body: { upload_type: 1, files: [], owner: { name: "me" }, tags: ["x", "y"] } },
    },
    {
      name: "body.files.maxItems",
      pointer: "/body/files",
      input: {
        body: { upload_type: 1, files: ["sample", "sample", "sample"], owner: { name: "me" }, tags: ["x", "y"] },
      },
    },
    {
      name: "body.owner.name.required",
      pointer: "/body/owner/name",
      input: { body: { upload_type: 1, files: ["a", "b"], owner: {}, tags: ["x", "y"] } },
    },
    {
      name: "body.owner.name.minLength",
      pointer: "/body/owner/name",
      input: { body: { upload_type: 1, files: ["a", "b"], owner: { name: "" }, tags: ["x", "y"] } },
    },
    {
      name: "body.tags.maxItems",
      pointer: "/body/tags",
      input: {
        body: { upload_type: 1, files: ["a", "b"], owner: { name: "me" }, tags: ["samp", "samp", "samp", "samp"] },
      },
    },
    {
      name: "body.tags.0.maxLength",
      pointer: "/body/tags/0",
      input: { body: { upload_type: 1, files: ["a", "b"], owner: { name: "me" }, tags: ["xxxxx", "y"] } },
    },
    {
      name: "body.note.maxLength",
      pointer: "/body/note",
      input: {
        body: {
          upload_type: 1,
          files: ["a", "b"],
          owner: { name: "me" },
          tags: ["x", "y"],
          note: "xxxxxxxxxxxxxxxxxxxxx",
        },
      },
    },
  ],
  storePicture: [
    {
      name: "body.picture.maxLength",
      pointer: "/body/picture",
      input: { body: { picture: "xxxxxxxxx", others: ["sample"], title: "sample", public: true, size: 1 } },
    },
    {
      name: "body.others.maxItems",
      pointer: "/body/others",
      input: {
        body: { picture: "sample", others: ["sample", "sample", "sample"], title: "sample", public: true, size: 1 },
      },
    },
    {
      name: "body.others.0.maxLength",
      pointer: "/body/others/0",
      input: { body: { picture: "sample", others: ["xxxxxxxxx"], title: "sample", public: true, size: 1 } },
    },
    {
      name: "body.title.minLength",
      pointer: "/body/title",
      input: { body: { picture: "sample", others: ["sample"], title: "", public: true, size: 1 } },
    },
    {
      name: "body.title.maxLength",
      pointer: "/body/title",
      input: { body: { picture: "sample", others: ["sample"], title: "xxxxxxxxxxxxxxxxx", public: true, size: 1 } },
    },
    {
      name: "body.size.minimum",
      pointer: "/body/size",
      input: { body: { picture: "sample", others: ["sample"], title: "sample", public: true, size: 0 } },
    },
  ],
};
