// Made by generator/emit/package/plain-files.ts from spec/kps/openapi.yaml; change those.
/**
 * An OpenAPI document, as far as its members are known by name.
 * @public
 */
export interface OpenApiDocument {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string; readonly [name: string]: unknown };
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly [name: string]: unknown;
}

/**
 * The OpenAPI document that \@hwcloud-openapi/kps was made from, references internal.
 * @public
 */
export const openapi: OpenApiDocument = {
  openapi: "3.1.1",
  info: {
    title: "Key Pair Service",
    version: "1.0.0",
    summary: "SSH key pairs, and the tasks that bind them to servers and unbind them.",
    description: "Creates, imports, lists and describes SSH key pairs. Binding, resetting, replacing or unbinding the key pair of a server runs as a task: this API starts such tasks, tells how far they have come, and lists those that run or have failed. The service is a part of Data Encryption Workshop (DEW).",
    contact: { name: "hwcloud-openapi", url: "https://github.com/hwcloud-openapi/hwcloud-openapi" },
    license: { name: "Apache-2.0", identifier: "Apache-2.0" },
  },
  servers: [
    {
      url: "https://kms.{region}.myhuaweicloud.com",
      description: "The host of a region.",
      variables: {
        region: {
          description: "Region that the key pairs are in.",
          default: "ap-southeast-1",
          enum: [
            "cn-north-4",
            "cn-north-1",
            "cn-north-2",
            "cn-north-9",
            "cn-east-2",
            "cn-east-3",
            "cn-south-1",
            "cn-southwest-2",
            "ap-southeast-1",
            "ap-southeast-3",
            "ap-southeast-4",
            "la-south-2",
            "sa-brazil-1",
            "la-north-2",
            "ap-southeast-2",
            "na-mexico-1",
            "af-south-1",
            "cn-south-4",
            "cn-south-2",
            "me-east-1",
            "tr-west-1",
            "my-kualalumpur-1",
            "ru-moscow-1",
            "cn-east-5",
            "cn-east-4",
            "ap-southeast-5",
            "cn-north-12",
            "cn-north-11",
            "af-north-1",
            "cn-southwest-3",
          ],
        },
      },
    },
  ],
  security: [{ token: [] }, { signature: [] }],
  tags: [
    { name: "Key pairs", description: "SSH key pairs, created by the service or imported." },
    {
      name: "Key pair tasks",
      description: "Tasks that bind SSH key pairs to servers and unbind them, and how they are doing.",
    },
  ],
  paths: {
    "/v3/{project_id}/keypairs": {
      get: {
        operationId: "listKeypairs",
        tags: ["Key pairs"],
        summary: "List the key pairs.",
        description: "Returns the SSH key pairs of the project, page by page, without their private keys. A page begins at a marker, which the page before it gives. Identity policies know the needed permission as kps:SSHKeyPair:list.",
        "x-doc-source": [
          {
            kind: "page",
            url: "https://support.huaweicloud.com/intl/en-us/api-dew/ListKeypairs.html",
            updated: null,
            page: "ListKeypairs",
          },
          {
            kind: "definition",
            url: "https://console.huaweicloud.com/apiexplorer/new/v4/apis/detail?product_short=KPS&name=ListKeypairs&region_id=cn-north-4",
            updated: "2024-01-11",
            page: "ListKeypairs",
            fingerprint: "definition:9863ce6fee79eaf6",
          },
        ],
        "x-iam-action": "kps:domainKeypairs:list",
        "x-pagination": {
          marker: "marker",
          next: "/page_info/next_marker",
          limit: "limit",
          pageSize: 1000,
          items: "/keypairs",
        },
        parameters: [
          { $ref: "#/components/parameters/ProjectId" },
          {
            name: "limit",
            in: "query",
            required: false,
            description: "Records of a page, a number as a text of 1 to 4 characters.",
            "x-errata": [
              {
                fact: "default",
                page: "Editions of 2023 say 50.",
                definition: "50.",
                spec: "1000.",
                reason: "Pages of 2026 say 1000.",
              },
            ],
            schema: { type: "string", minLength: 1, maxLength: 4, default: "1000" },
            examples: { small: { value: "50", "x-example-source": "synthetic" } },
          },
          {
            name: "marker",
            in: "query",
            required: false,
            description: "Name of the key pair that the page begins at, 1 to 255 letters, digits, hyphens and underscores. Without it the first page comes.",
            schema: {
              type: "string",
              pattern: "^[A-Za-z0-9_-]{1,255}$",
              "x-undocumented": ["minLength", "maxLength"],
            },
            examples: { second_page: { value: "ops-2026", "x-example-source": "synthetic" } },
          },
        ],
        responses: {
          "200": {
            description: "Key pairs of this page.",
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/KeypairList" },
                examples: {
                  first_page: {
                    summary: "One key pair, and another page after it.",
                    "x-example-source": "synthetic",
                    value: {
                      keypairs: [
                        {
                          keypair: {
                            name: "build-2026",
                            type: "ssh",
                            scope: "user",
                            public_key: "ssh-ed25519 not-a-key build-2026",
                            fingerprint: "3f:0a:51:9d:c2:77:0e:14:b8:6a:d3:20:95:fe:48:01",
                            is_key_protection: false,
                            frozen_state: 0,
                          },
                        },
                      ],
                      page_info: { next_marker: "ops-2026", previous_marker: null, current_count: 1 },
                    },
                  },
                  last_page: {
                    summary: "The last page.",
                    "x-example-source": "synthetic",
                    value: {
                      keypairs: [
                        {
                          keypair: {
                            name: "ops-2026",
                            type: "ssh",
                            scope: "domain",
                            public_key: "ssh-ed25519 not-a-key ops-2026",
                            fingerprint: "8c:e4:17:b0:2d:5f:93:a6:70:0b:cd:38:f1:42:6e:99",
                            is_key_protection: true,
                            frozen_state: "0",
                          },
                        },
                      ],
                      page_info: { previous_marker: "build-2026", current_count: 1 },
                    },
                  },
                },
              },
            },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
        },
      },
      post: {
        operationId: "createKeypair",
        tags: ["Key pairs"],
        summary: "Create or import a key pair.",
        description: "Creates an SSH key pair, or imports one whose public_key is given, and returns it. The private key of a key pair that the service makes is in this answer and in no later one, unless the service keeps it: store it. It is no longer to be had where the answer is lost; delete the key pair then. An imported key pair comes back without a private key. The request is not sent again when no answer comes, for a repeat would be refused because the name is taken. Identity policies know the needed permission as kps:SSHKeyPair:create; where KMS encrypts the private key it depends on permissions to list keys and to create data keys.",
        "x-doc-source": [
          {
            kind: "page",
            url: "https://support.huaweicloud.com/intl/en-us/api-dew/CreateKeypair.html",
            updated: "2026-01-14",
            page: "CreateKeypair",
          },
          {
            kind: "definition",
            url: "https://console.huaweicloud.com/apiexplorer/new/v4/apis/detail?product_short=KPS&name=CreateKeypair&region_id=cn-north-4",
            updated: "2024-05-31",
            page: "CreateKeypair",
            fingerprint: "definition:1409d140eb5ddf71",
          },
        ],
        "x-iam-action": "kps:domainKeypairs:create",
        parameters: [{ $ref: "#/components/parameters/ProjectId" }],
        requestBody: {
          description: "The key pair, by its name alone where the service makes it.",
          required: true,
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/KeypairRequest" },
              examples: {
                created: {
                  summary: "The service makes a key pair.",
                  "x-example-source": "synthetic",
                  value: { keypair: { name: "ops-2026", type: "ssh" } },
                },
                imported: {
                  summary: "The public key of a key pair is imported.",
                  "x-example-source": "synthetic",
                  value: {
                    keypair: { name: "build-2026", scope: "domain", public_key: "ssh-ed25519 not-a-key build-2026" },
                  },
                },
                imported_with_private_key: {
                  summary: "A key pair is imported, and the service keeps its private key, encrypted by KMS.",
                  "x-example-source": "synthetic",
                  value: {
                    keypair: {
                      name: "deploy-2026",
                      public_key: "ssh-ed25519 not-a-key deploy-2026",
                      key_protection: {
                        private_key: "not-a-private-key",
                        encryption: { type: "kms", kms_key_name: "kps/default" },
                      },
                    },
                  },
                },
              },
            },
          },
        },
        responses: {
          "200": {
            description: "The key pair.",
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/KeypairResponse" },
                examples: {
                  created: {
                    summary: "A key pair that the service made, with its private key.",
                    "x-example-source": "synthetic",
                    value: {
                      keypair: {
                        name: "ops-2026",
                        type: "ssh",
                        public_key: "ssh-ed25519 not-a-key ops-2026",
                        private_key: "not-a-private-key",
                        fingerprint: "8c:e4:17:b0:2d:5f:93:a6:70:0b:cd:38:f1:42:6e:99",
                        user_id: "0f4d1c7ab2e94b6d8a35c91e72f60b18",
                      },
                    },
                  },
                  imported: {
                    summary: "A key pair that was imported.",
                    "x-example-source": "synthetic",
                    value: {
                      keypair: {
                        name: "build-2026",
                        type: "ssh",
                        public_key: "ssh-ed25519 not-a-key build-2026",
                        fingerprint: "3f:0a:51:9d:c2:77:0e:14:b8:6a:d3:20:95:fe:48:01",
                        user_id: "0f4d1c7ab2e94b6d8a35c91e72f60b18",
                      },
                    },
                  },
                },
              },
            },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
        },
      },
    },
    "/v3/{project_id}/keypairs/{keypair_name}": {
      get: {
        operationId: "listKeypairDetail",
        tags: ["Key pairs"],
        summary: "Show a key pair.",
        description: "Returns one SSH key pair with all that is known of it, without its private key. Identity policies know the needed permission as kps:SSHKeyPair:get.",
        "x-doc-source": [
          {
            kind: "page",
            url: "https://support.huaweicloud.com/intl/en-us/api-dew/ListKeypairDetail.html",
            updated: null,
            page: "ListKeypairDetail",
          },
          {
            kind: "definition",
            url: "https://console.huaweicloud.com/apiexplorer/new/v4/apis/detail?product_short=KPS&name=ListKeypairDetail&region_id=cn-north-4",
            updated: "2024-01-11",
            page: "ListKeypairDetail",
            fingerprint: "definition:5ed0ad49dca211fe",
          },
        ],
        "x-iam-action": "kps:domainKeypairs:get",
        parameters: [{ $ref: "#/components/parameters/ProjectId" }, { $ref: "#/components/parameters/KeypairName" }],
        responses: {
          "200": {
            description: "The key pair.",
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/ShownKeypair" },
                examples: {
                  described: {
                    summary: "A key pair with a description, whose private key the service does not keep.",
                    "x-example-source": "synthetic",
                    value: {
                      keypair: {
                        name: "ops-2026",
                        id: 482113,
                        type: "ssh",
                        scope: "user",
                        public_key: "ssh-ed25519 not-a-key ops-2026",
                        fingerprint: "8c:e4:17:b0:2d:5f:93:a6:70:0b:cd:38:f1:42:6e:99",
                        is_key_protection: false,
                        description: "Servers of the operators.",
                        user_id: "0f4d1c7ab2e94b6d8a35c91e72f60b18",
                        deleted: false,
                        create_time: 1783250000000,
                        update_time: null,
                        delete_time: null,
                        frozen_state: 0,
                      },
                    },
                  },
                },
              },
            },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "404": { $ref: "#/components/responses/KeypairNotFound" },
        },
      },
      put: {
        operationId: "updateKeypairDescription",
        tags: ["Key pairs"],
        summary: "Change the description of a key pair.",
        description: "Replaces the description of an SSH key pair; nothing else of a key pair can be changed. It may be sent again when no answer comes. Identity policies know the needed permission as kps:SSHKeyPair:update.",
        "x-doc-source": [
          {
            kind: "page",
            url: "https://support.huaweicloud.com/intl/en-us/api-dew/UpdateKeypairDescription.html",
            updated: null,
            page: "UpdateKeypairDescription",
          },
          {
            kind: "definition",
            url: "https://console.huaweicloud.com/apiexplorer/new/v4/apis/detail?product_short=KPS&name=UpdateKeypairDescription&region_id=cn-north-4",
            updated: "2024-01-11",
            page: "UpdateKeypairDescription",
            fingerprint: "definition:085601290dd264c6",
          },
        ],
        "x-iam-action": "kps:domainKeypairs:update",
        parameters: [{ $ref: "#/components/parameters/ProjectId" }, { $ref: "#/components/parameters/KeypairName" }],
        requestBody: {
          description: "The description.",
          required: true,
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/KeypairDescriptionRequest" },
              examples: {
                described: {
                  summary: "A description.",
                  "x-example-source": "synthetic",
                  value: { keypair: { description: "Servers of the operators." } },
                },
                emptied: {
                  summary: "The description is taken away.",
                  "x-example-source": "synthetic",
                  value: { keypair: { description: "" } },
                },
              },
            },
          },
        },
        responses: {
          "200": { description: "The description is changed." },
          "400": { $ref: "#/components/responses/BadRequest" },
        },
      },
      delete: {
        operationId: "deleteKeypair",
        tags: ["Key pairs"],
        summary: "Delete a key pair.",
        description: "Deletes an SSH key pair, and its private key where the service keeps it. A key pair that is gone already is answered with an error: after a repeat, because no answer came the first time, that may mean that the first request did it. Identity policies know the needed permission as kps:SSHKeyPair:delete.",
        "x-doc-source": [
          {
            kind: "page",
            url: "https://support.huaweicloud.com/intl/en-us/api-dew/DeleteKeypair.html",
            updated: null,
            page: "DeleteKeypair",
          },
          {
            kind: "definition",
            url: "https://console.huaweicloud.com/apiexplorer/new/v4/apis/detail?product_short=KPS&name=DeleteKeypair&region_id=cn-north-4",
            updated: "2024-01-11",
            page: "DeleteKeypair",
            fingerprint: "definition:7cdba7c6f4672f1c",
          },
        ],
        "x-iam-action": "kps:domainKeypairs:delete",
        parameters: [{ $ref: "#/components/parameters/ProjectId" }, { $ref: "#/components/parameters/KeypairName" }],
        responses: {
          "204": { description: "The key pair is deleted." },
          "400": { $ref: "#/components/responses/BadRequest" },
          "404": { $ref: "#/components/responses/KeypairNotFound" },
        },
      },
    },
    "/v3/{project_id}/keypairs/private-key/import": {
      post: {
        operationId: "importPrivateKey",
        tags: ["Key pairs"],
        summary: "Give the service a private key to keep.",
        description: "Imports the private key of an SSH key pair that the service has already, encrypts it and keeps it. It is not sent again when no answer comes, for no source says what a second import does. Identity policies know the needed permission as kps:SSHKeyPair:importPrivateKey; where KMS encrypts it depends on permissions to list keys and to create data keys.",
        "x-doc-source": [
          {
            kind: "page",
            url: "https://support.huaweicloud.com/intl/en-us/api-dew/ImportPrivateKey.html",
            updated: "2026-01-14",
            page: "ImportPrivateKey",
          },
          {
            kind: "definition",
            url: "https://console.huaweicloud.com/apiexplorer/new/v4/apis/detail?product_short=KPS&name=ImportPrivateKey&region_id=cn-north-4",
            updated: "2024-05-31",
            page: "ImportPrivateKey",
            fingerprint: "definition:e9eb0a20925a46fa",
          },
        ],
        "x-errata": [
          {
            fact: "required",
            member: "response 200 keypair.key_protection",
            definition: "It is always there.",
            spec: "It may be missing.",
            reason: "The definition's own example has the name alone.",
          },
        ],
        "x-iam-action": "kps:domainKeypairs:importpk",
        parameters: [{ $ref: "#/components/parameters/ProjectId" }],
        requestBody: {
          description: "The key pair, its private key and how to encrypt it.",
          required: true,
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/PrivateKeyImportRequest" },
              examples: {
                kms: {
                  summary: "KMS encrypts the private key.",
                  "x-example-source": "synthetic",
                  value: {
                    keypair: {
                      name: "ops-2026",
                      key_protection: {
                        private_key: "not-a-private-key",
                        encryption: { type: "kms", kms_key_name: "kps/default" },
                      },
                    },
                  },
                },
                without_kms: {
                  summary: "The key pair service encrypts the private key itself.",
                  "x-example-source": "synthetic",
                  value: {
                    keypair: {
                      name: "ops-2026",
                      key_protection: { private_key: "not-a-private-key", encryption: { type: "default" } },
                    },
                  },
                },
              },
            },
          },
        },
        responses: {
          "200": {
            description: "The key pair whose private key the service keeps now.",
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/PrivateKeyImportResponse" },
                examples: {
                  imported: {
                    summary: "The private key is kept.",
                    "x-example-source": "synthetic",
                    value: { keypair: { name: "ops-2026" } },
                  },
                },
              },
            },
          },
          "400": {
            description: "The request was refused, for instance because the private key belongs to another key pair.",
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/KeypairError" },
                examples: {
                  other_public_key: {
                    summary: "The private key belongs to another key pair.",
                    "x-example-source": "synthetic",
                    value: { error_code: "KPS.6011", error_msg: "The private key does not match the public key." },
                  },
                },
              },
            },
          },
        },
      },
    },
    "/v3/{project_id}/keypairs/private-key/export": {
      post: {
        operationId: "exportPrivateKey",
        tags: ["Key pairs"],
        summary: "Export a private key.",
        description: "Returns the private key of an SSH key pair that the service keeps. It changes nothing, so that it is sent again when no answer comes. Identity policies know the needed permission as kps:SSHKeyPair:exportPrivateKey; it depends on the permission to decrypt data keys of KMS.",
        "x-doc-source": [
          {
            kind: "page",
            url: "https://support.huaweicloud.com/intl/en-us/api-dew/ExportPrivateKey.html",
            updated: null,
            page: "ExportPrivateKey",
          },
          {
            kind: "definition",
            url: "https://console.huaweicloud.com/apiexplorer/new/v4/apis/detail?product_short=KPS&name=ExportPrivateKey&region_id=cn-north-4",
            updated: "2024-01-11",
            page: "ExportPrivateKey",
            fingerprint: "definition:1c95314c285a26fd",
          },
        ],
        "x-errata": [
          {
            fact: "name",
            member: "request keypair.private_key",
            page: "Editions of 2023 demand a private key in the request.",
            spec: "There is no such member.",
            reason: "The private key is what the operation answers; the definition and the editions since 2025 have it there only.",
          },
        ],
        "x-iam-action": "kps:domainKeypairs:exportpk",
        "x-idempotent": true,
        parameters: [{ $ref: "#/components/parameters/ProjectId" }],
        requestBody: {
          description: "The key pair.",
          required: true,
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/PrivateKeyExportRequest" },
              examples: {
                kept: {
                  summary: "A key pair whose private key the service keeps.",
                  "x-example-source": "synthetic",
                  value: { keypair: { name: "deploy-2026" } },
                },
              },
            },
          },
        },
        responses: {
          "200": {
            description: "The private key.",
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/PrivateKeyExportResponse" },
                examples: {
                  exported: {
                    summary: "A private key.",
                    "x-example-source": "synthetic",
                    value: { keypair: { name: "deploy-2026", private_key: "not-a-private-key" } },
                  },
                },
              },
            },
          },
          "400": {
            description: "The request was refused, for instance because the service does not keep the private key.",
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/KeypairError" },
                examples: {
                  not_kept: {
                    summary: "The service does not keep the private key.",
                    "x-example-source": "synthetic",
                    value: { error_code: "KPS.6005", error_msg: "The private key is not managed." },
                  },
                },
              },
            },
          },
        },
      },
    },
    "/v3/{project_id}/keypairs/{keypair_name}/private-key": {
      delete: {
        operationId: "clearPrivateKey",
        tags: ["Key pairs"],
        summary: "Delete a private key that the service keeps.",
        description: "Deletes the private key of an SSH key pair from the service; the key pair itself stays. It may be sent again when no answer comes. Identity policies know the needed permission as kps:SSHKeyPair:clearPrivateKey.",
        "x-doc-source": [
          {
            kind: "page",
            url: "https://support.huaweicloud.com/intl/en-us/api-dew/ClearPrivateKey.html",
            updated: null,
            page: "ClearPrivateKey",
          },
          {
            kind: "definition",
            url: "https://console.huaweicloud.com/apiexplorer/new/v4/apis/detail?product_short=KPS&name=ClearPrivateKey&region_id=cn-north-4",
            updated: "2024-01-11",
            page: "ClearPrivateKey",
            fingerprint: "definition:1f43a553f721efdb",
          },
        ],
        "x-iam-action": "kps:domainKeypairs:clearpk",
        parameters: [{ $ref: "#/components/parameters/ProjectId" }, { $ref: "#/components/parameters/KeypairName" }],
        responses: {
          "200": {
            description: "The service does not keep the private key any more.",
            "x-errata": [
              {
                fact: "type",
                page: "Editions of 2023 have a text without a name.",
                definition: "A text without a name.",
                spec: "No body.",
                reason: "Pages of 2026 have none, and no source says what the text would mean.",
              },
            ],
          },
          "404": {
            description: "There is no key pair of this name.",
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/KeypairError" },
                examples: {
                  keypair_not_found: {
                    summary: "There is no key pair of this name.",
                    "x-example-source": "synthetic",
                    value: { error_code: "KPS.4016", error_msg: "Key pair not found." },
                  },
                },
              },
            },
          },
        },
      },
    },
    "/v3/{project_id}/keypairs/associate": {
      post: {
        operationId: "associateKeypair",
        tags: ["Key pair tasks"],
        summary: "Bind a key pair to a server.",
        description: "Starts a task that gives a server another SSH key pair, and returns the id of the task. A key pair that the server has already is replaced, for which auth holds its private key, or reset, for which auth is left out. A task that was not started is told with the same status of the answer: the member status is FAILED then, and error_code and error_msg say why. Identity policies know the needed permission as kps:SSHKeyPair:bind; it depends on permissions for the server, its disks and its network.",
        "x-doc-source": [
          {
            kind: "page",
            url: "https://support.huaweicloud.com/intl/en-us/api-dew/AssociateKeypair.html",
            updated: "2026-01-14",
            page: "AssociateKeypair",
          },
          {
            kind: "definition",
            url: "https://console.huaweicloud.com/apiexplorer/new/v4/apis/detail?product_short=KPS&name=AssociateKeypair&region_id=cn-north-4",
            updated: "2024-02-08",
            page: "AssociateKeypair",
            fingerprint: "definition:b5b2d373124cfef8",
          },
        ],
        "x-errata": [
          {
            fact: "status",
            member: "response 200",
            page: "Editions of 2022 and 2023 answer with 200.",
            spec: "Status 202.",
            reason: "The definition of 2024 has 202, and so have the editions since.",
          },
        ],
        "x-iam-action": "kps:domainKeypairs:bind",
        "x-starts": {
          waiter: "KeypairTask",
          answer: { "/task_id": "/task_id" },
          failed: { pointer: "/status", matches: "^FAILED$" },
        },
        parameters: [{ $ref: "#/components/parameters/ProjectId" }],
        requestBody: {
          description: "The key pair, the server and how to log in to it.",
          required: true,
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/KeypairBinding" },
              examples: {
                running_server: {
                  summary: "A server that runs and has no key pair yet.",
                  "x-example-source": "synthetic",
                  value: {
                    keypair_name: "ops-2026",
                    server: {
                      id: "c9aa197b-a6b6-4c33-b3a6-fa0b4ec50006",
                      auth: { type: "password", key: "not-a-password" },
                      disable_password: true,
                      port: 22,
                    },
                  },
                },
                replaced: {
                  summary: "The key pair of a server is replaced; the service logs in with the one that it has.",
                  "x-example-source": "synthetic",
                  value: {
                    keypair_name: "ops-2026",
                    server: {
                      id: "91b2b8b4-3d3f-4a7e-8a37-0c5f6d3e2a10",
                      auth: { type: "keypair", key: "not-a-private-key" },
                    },
                  },
                },
                reset: {
                  summary: "The key pair of a server is reset, without the one that it has.",
                  "x-example-source": "synthetic",
                  value: { keypair_name: "ops-2026", server: { id: "91b2b8b4-3d3f-4a7e-8a37-0c5f6d3e2a10" } },
                },
              },
            },
          },
        },
        responses: {
          "202": {
            description: "The task that was started, or why it was not.",
            "x-errata": [
              {
                fact: "status",
                page: "Editions of 2022 and 2023 answer with 200.",
                spec: "Status 202.",
                reason: "The definition of 2024 has 202, and so have the editions since.",
              },
            ],
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/StartedKeypairTask" },
                examples: {
                  started: {
                    summary: "The task was started.",
                    "x-example-source": "synthetic",
                    value: {
                      task_id: "4d0b7a52-0f5e-4c0e-9a43-6b1f7a2f3c11",
                      server_id: "c9aa197b-a6b6-4c33-b3a6-fa0b4ec50006",
                      status: "SUCCESS",
                    },
                  },
                  not_started: {
                    summary: "The task was not started, which the status of the answer does not tell.",
                    "x-example-source": "synthetic",
                    value: {
                      server_id: "c9aa197b-a6b6-4c33-b3a6-fa0b4ec50006",
                      status: "FAILED",
                      error_code: "KPS.0002",
                      error_msg: "Parameter error.",
                    },
                  },
                },
              },
            },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
        },
      },
    },
    "/v3/{project_id}/keypairs/batch-associate": {
      post: {
        operationId: "batchAssociateKeypair",
        tags: ["Key pair tasks"],
        summary: "Bind a key pair to several servers.",
        description: "Starts a task for each of up to ten servers that binds the same SSH key pair to it, and returns the ids of the tasks. The servers must be running and must have no key pair. Each task may have been started or not, which its member status says; the status of the answer is the same either way. Identity policies know the needed permission as kps:SSHKeyPair:bind; it depends on permissions for the servers, their disks and their network.",
        "x-doc-source": [
          {
            kind: "page",
            url: "https://support.huaweicloud.com/intl/en-us/api-dew/BatchAssociateKeypair.html",
            updated: null,
            page: "BatchAssociateKeypair",
          },
          {
            kind: "definition",
            url: "https://console.huaweicloud.com/apiexplorer/new/v4/apis/detail?product_short=KPS&name=BatchAssociateKeypair&region_id=cn-north-4",
            updated: "2024-02-08",
            page: "BatchAssociateKeypair",
            fingerprint: "definition:13f98bb1166d33b2",
          },
        ],
        "x-errata": [
          {
            fact: "status",
            member: "response 200",
            page: "Editions of 2022 and 2023 answer with 200.",
            spec: "Status 202.",
            reason: "The definition of 2024 has 202, and so have the editions since.",
          },
          {
            fact: "text",
            member: "response 202 tasks[].status",
            definition: "Its example writes Failed for a task that was not started.",
            spec: "FAILED, in capitals.",
            reason: "Its list of values has FAILED.",
          },
        ],
        "x-iam-action": "kps:domainKeypairs:bind",
        "x-starts": {
          waiter: "KeypairTask",
          items: "/tasks",
          answer: { "/task_id": "/task_id" },
          requested: { items: "/body/batch_keypairs", where: { "/server_id": "/server/id" } },
          failed: { pointer: "/status", matches: "^FAILED$" },
        },
        parameters: [{ $ref: "#/components/parameters/ProjectId" }],
        requestBody: {
          description: "The key pair and the servers.",
          required: true,
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/KeypairBindingBatch" },
              examples: {
                two_servers: {
                  summary: "Two servers that run and have no key pair yet.",
                  "x-example-source": "synthetic",
                  value: {
                    batch_keypairs: [
                      {
                        keypair_name: "ops-2026",
                        server: {
                          id: "c9aa197b-a6b6-4c33-b3a6-fa0b4ec50006",
                          auth: { type: "password", key: "not-a-password" },
                          disable_password: true,
                        },
                      },
                      {
                        keypair_name: "ops-2026",
                        server: {
                          id: "91b2b8b4-3d3f-4a7e-8a37-0c5f6d3e2a10",
                          auth: { type: "password", key: "not-a-password" },
                          disable_password: true,
                        },
                      },
                    ],
                  },
                },
              },
            },
          },
        },
        responses: {
          "202": {
            description: "The tasks that were started, and why others were not.",
            "x-errata": [
              {
                fact: "status",
                page: "Editions of 2022 and 2023 answer with 200.",
                spec: "Status 202.",
                reason: "The definition of 2024 has 202, and so have the editions since.",
              },
            ],
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/StartedKeypairTasks" },
                examples: {
                  one_not_started: {
                    summary: "One task was started, the other was not.",
                    "x-example-source": "synthetic",
                    value: {
                      tasks: [
                        {
                          task_id: "4d0b7a52-0f5e-4c0e-9a43-6b1f7a2f3c11",
                          server_id: "c9aa197b-a6b6-4c33-b3a6-fa0b4ec50006",
                          status: "SUCCESS",
                        },
                        {
                          server_id: "91b2b8b4-3d3f-4a7e-8a37-0c5f6d3e2a10",
                          status: "FAILED",
                          error_code: "KPS.0002",
                          error_msg: "Parameter error.",
                        },
                      ],
                    },
                  },
                },
              },
            },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
        },
      },
    },
    "/v3/{project_id}/keypairs/disassociate": {
      post: {
        operationId: "disassociateKeypair",
        tags: ["Key pair tasks"],
        summary: "Unbind the key pair of a server.",
        description: "Starts a task that takes a server's SSH key pair away and lets people log in with a password again, and returns the id of the task. A task that was not started is told with the same status of the answer: the member status is FAILED then, and error_code and error_msg say why. Identity policies know the needed permission as kps:SSHKeyPair:unbind.",
        "x-doc-source": [
          {
            kind: "page",
            url: "https://support.huaweicloud.com/intl/en-us/api-dew/DisassociateKeypair.html",
            updated: "2026-06-09",
            page: "DisassociateKeypair",
          },
          {
            kind: "definition",
            url: "https://console.huaweicloud.com/apiexplorer/new/v4/apis/detail?product_short=KPS&name=DisassociateKeypair&region_id=cn-north-4",
            updated: "2024-01-11",
            page: "DisassociateKeypair",
            fingerprint: "definition:79e27e7d2b4fb442",
          },
        ],
        "x-errata": [
          {
            fact: "text",
            member: "request server",
            definition: "The server that a key pair is to be bound to.",
            spec: "The server whose key pair is unbound.",
            reason: "The texts are those of binding; the operation unbinds.",
          },
          {
            fact: "text",
            member: "request server.id",
            definition: "The id of a server whose key pair is bound, replaced or reset.",
            spec: "The id of the server whose key pair is unbound.",
            reason: "The texts are those of binding; the operation unbinds.",
          },
        ],
        "x-iam-action": "kps:domainKeypairs:unbind",
        "x-starts": {
          waiter: "KeypairTask",
          answer: { "/task_id": "/task_id" },
          failed: { pointer: "/status", matches: "^FAILED$" },
        },
        parameters: [{ $ref: "#/components/parameters/ProjectId" }],
        requestBody: {
          description: "The server, and how to log in to it.",
          required: true,
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/KeypairUnbinding" },
              examples: {
                running_server: {
                  summary: "A server that runs; the service logs in with the key pair that it has.",
                  "x-example-source": "synthetic",
                  value: {
                    server: {
                      id: "c9aa197b-a6b6-4c33-b3a6-fa0b4ec50006",
                      auth: { type: "keypair", key: "not-a-private-key" },
                    },
                  },
                },
                without_key: {
                  summary: "A server whose private key is not at hand.",
                  "x-example-source": "synthetic",
                  value: { server: { id: "91b2b8b4-3d3f-4a7e-8a37-0c5f6d3e2a10" } },
                },
              },
            },
          },
        },
        responses: {
          "202": {
            description: "The task that was started, or why it was not.",
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/StartedKeypairTask" },
                examples: {
                  started: {
                    summary: "The task was started.",
                    "x-example-source": "synthetic",
                    value: {
                      task_id: "4d0b7a52-0f5e-4c0e-9a43-6b1f7a2f3c11",
                      server_id: "c9aa197b-a6b6-4c33-b3a6-fa0b4ec50006",
                      status: "SUCCESS",
                    },
                  },
                  not_started: {
                    summary: "The task was not started, which the status of the answer does not tell.",
                    "x-example-source": "synthetic",
                    value: {
                      server_id: "c9aa197b-a6b6-4c33-b3a6-fa0b4ec50006",
                      status: "FAILED",
                      error_code: "KPS.0002",
                      error_msg: "Parameter error.",
                    },
                  },
                },
              },
            },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
        },
      },
    },
    "/v3/{project_id}/tasks/{task_id}": {
      get: {
        operationId: "listKeypairTask",
        tags: ["Key pair tasks"],
        summary: "Show a key pair task.",
        description: "Returns the status of one key pair task and the server it works on. The task has ended when its status begins with SUCCESS or FAILED. Identity policies know the needed permission as kps::getTask.",
        "x-doc-source": [
          {
            kind: "page",
            url: "https://support.huaweicloud.com/intl/en-us/api-dew/ListKeypairTask.html",
            updated: null,
            page: "ListKeypairTask",
            fingerprint: "rowpipe:11f654bd2d1794c6",
            older: ["community-markdown:9eba375014cbac6d"],
          },
          {
            kind: "definition",
            url: "https://console.huaweicloud.com/apiexplorer/new/v4/apis/detail?product_short=KPS&name=ListKeypairTask&region_id=cn-north-4",
            updated: "2024-01-11",
            page: "ListKeypairTask",
            fingerprint: "definition:7e0379cd11769567",
          },
        ],
        "x-iam-action": "kps:domainKeypairs:gettask",
        "x-waiters": [
          {
            name: "KeypairTask",
            explainedBy: "listFailedTask",
            acceptors: [
              { pointer: "/task_status", matches: "^SUCCESS_", outcome: "success" },
              { pointer: "/task_status", matches: "^FAILED_", outcome: "failure" },
            ],
          },
        ],
        parameters: [
          { $ref: "#/components/parameters/ProjectId" },
          {
            name: "task_id",
            in: "path",
            required: true,
            description: "Id that was returned when the task was started.",
            "x-errata": [
              {
                fact: "minLength",
                definition: "36 characters.",
                spec: "Any length.",
                reason: "The page states no length.",
              },
              {
                fact: "maxLength",
                definition: "36 characters.",
                spec: "Any length.",
                reason: "The page states no length.",
              },
            ],
            schema: { type: "string", "x-undocumented": ["minLength", "maxLength"] },
            examples: { task: { value: "aee8d2fe-5484-4753-9177-5a38dc15546c", "x-example-source": "synthetic" } },
          },
        ],
        responses: {
          "200": {
            description: "The task.",
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/KeypairTask" },
                examples: {
                  documented: {
                    summary: "A key pair is being reset.",
                    "x-example-source": "page",
                    value: {
                      task_id: "aee8d2fe-5484-4753-9177-5a38dc15546c",
                      task_status: "RUNNING_RESET",
                      server_id: "c9aa197b-a6b6-4c33-b3a6-fa0b4ec50006",
                    },
                  },
                  ready: {
                    summary: "A binding that has not begun.",
                    "x-example-source": "synthetic",
                    value: {
                      task_id: "4d0b7a52-0f5e-4c0e-9a43-6b1f7a2f3c11",
                      task_status: "READY_BIND",
                      server_id: "91b2b8b4-3d3f-4a7e-8a37-0c5f6d3e2a10",
                    },
                  },
                  succeeded: {
                    summary: "A binding that went well.",
                    "x-example-source": "synthetic",
                    value: {
                      task_id: "4d0b7a52-0f5e-4c0e-9a43-6b1f7a2f3c11",
                      task_status: "SUCCESS_BIND",
                      server_id: "91b2b8b4-3d3f-4a7e-8a37-0c5f6d3e2a10",
                    },
                  },
                  failed: {
                    summary: "An unbinding that failed.",
                    "x-example-source": "synthetic",
                    value: {
                      task_id: "6be2f1f0-8b1c-4b0a-b6f5-1d2f90b4c7e2",
                      task_status: "FAILED_UNBIND",
                      server_id: "91b2b8b4-3d3f-4a7e-8a37-0c5f6d3e2a10",
                    },
                  },
                },
              },
            },
          },
          "400": {
            description: "The request was refused, for instance because the task id has a wrong form.",
            "x-errata": [
              {
                fact: "status",
                page: "No error status is listed.",
                spec: "Status 400 with error_code and error_msg.",
                reason: "The definition lists it, and so do editions of the page from 2022 to January 2026.",
              },
            ],
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/KeypairError" },
                examples: {
                  illegal_task_id: {
                    summary: "The task id has a wrong form.",
                    "x-example-source": "synthetic",
                    value: { error_code: "KPS.0001", error_msg: "Illegal task id." },
                  },
                  parameter_error: {
                    summary: "A parameter is wrong.",
                    "x-example-source": "synthetic",
                    value: { error_code: "KPS.0002", error_msg: "Parameter error." },
                  },
                  task_not_found: {
                    summary: "There is no failed task with this id.",
                    "x-example-source": "synthetic",
                    value: { error_code: "KPS.0005", error_msg: "Failed task not found." },
                  },
                },
              },
            },
          },
        },
      },
    },
    "/v3/{project_id}/running-tasks": {
      get: {
        operationId: "listRunningTask",
        tags: ["Key pair tasks"],
        summary: "List the key pair tasks that run.",
        description: "Returns the key pair tasks of the project that are not done yet, page by page, and how many there are. Identity policies know the needed permission as kps::getRunningTask.",
        "x-doc-source": [
          {
            kind: "page",
            url: "https://support.huaweicloud.com/intl/en-us/api-dew/ListRunningTask.html",
            updated: null,
            page: "ListRunningTask",
          },
          {
            kind: "definition",
            url: "https://console.huaweicloud.com/apiexplorer/new/v4/apis/detail?product_short=KPS&name=ListRunningTask&region_id=cn-north-4",
            updated: "2024-01-11",
            page: "ListRunningTask",
            fingerprint: "definition:d69bbc92d7fcfd5e",
          },
        ],
        "x-errata": [
          {
            fact: "enum",
            member: "response 200 tasks[].operate_type",
            page: "FAILED_RESET, FAILED_REPLACE and FAILED_UNBIND only.",
            spec: "The sixteen states of a task.",
            reason: "The page's own example has RUNNING_RESET.",
          },
        ],
        "x-iam-action": "kps:domainKeypairs:getrunningtask",
        "x-pagination": { offset: "offset", limit: "limit", pageSize: 1000, items: "/tasks", total: "/total" },
        parameters: [
          { $ref: "#/components/parameters/ProjectId" },
          { $ref: "#/components/parameters/Limit" },
          { $ref: "#/components/parameters/Offset" },
        ],
        responses: {
          "200": {
            description: "Tasks that are not done yet.",
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/RunningKeypairTaskList" },
                examples: {
                  resetting: {
                    summary: "A key pair is being reset.",
                    "x-example-source": "synthetic",
                    value: {
                      total: 1,
                      tasks: [
                        {
                          task_id: "aee8d2fe-5484-4753-9177-5a38dc15546c",
                          operate_type: "RUNNING_RESET",
                          task_time: "1783250000000",
                          server_name: "web-1",
                          server_id: "c9aa197b-a6b6-4c33-b3a6-fa0b4ec50006",
                          keypair_name: "ops-2026",
                        },
                      ],
                    },
                  },
                  none: { summary: "There is none.", "x-example-source": "synthetic", value: { total: 0, tasks: [] } },
                },
              },
            },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
        },
      },
    },
    "/v3/{project_id}/failed-tasks": {
      get: {
        operationId: "listFailedTask",
        tags: ["Key pair tasks"],
        summary: "List the key pair tasks that failed, and why.",
        description: "Returns the key pair tasks of the project that have failed and were not deleted since, page by page, how many there are, and why each of them failed. Identity policies know the needed permission as kps::getFailedTask.",
        "x-doc-source": [
          {
            kind: "page",
            url: "https://support.huaweicloud.com/intl/en-us/api-dew/ListFailedTask.html",
            updated: "2025-10-16",
            page: "ListFailedTask",
          },
          {
            kind: "definition",
            url: "https://console.huaweicloud.com/apiexplorer/new/v4/apis/detail?product_short=KPS&name=ListFailedTask&region_id=cn-north-4",
            updated: "2024-01-11",
            page: "ListFailedTask",
            fingerprint: "definition:e82c8a444b4ea70a",
          },
        ],
        "x-errata": [
          {
            fact: "enum",
            member: "response 200 tasks[].operate_type",
            page: "FAILED_RESET, FAILED_REPLACE and FAILED_UNBIND only.",
            spec: "The sixteen states of a task.",
            reason: "The page's own example has RUNNING_RESET.",
          },
        ],
        "x-iam-action": "kps:domainKeypairs:getfailtask",
        "x-pagination": { offset: "offset", limit: "limit", pageSize: 1000, items: "/tasks", total: "/total" },
        parameters: [
          { $ref: "#/components/parameters/ProjectId" },
          { $ref: "#/components/parameters/Limit" },
          { $ref: "#/components/parameters/Offset" },
        ],
        responses: {
          "200": {
            description: "Tasks that have failed.",
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/FailedKeypairTaskList" },
                examples: {
                  reset_failed: {
                    summary: "The key pair of a server could not be reset.",
                    "x-example-source": "synthetic",
                    value: {
                      total: 1,
                      tasks: [
                        {
                          task_id: "aee8d2fe-5484-4753-9177-5a38dc15546c",
                          operate_type: "FAILED_RESET",
                          task_time: "1783250000000",
                          task_error_code: null,
                          task_error_msg: "The public key could not be updated.",
                          server_name: "web-1",
                          server_id: "c9aa197b-a6b6-4c33-b3a6-fa0b4ec50006",
                          keypair_name: "ops-2026",
                        },
                      ],
                    },
                  },
                  none: { summary: "There is none.", "x-example-source": "synthetic", value: { total: 0, tasks: [] } },
                },
              },
            },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
        },
      },
      delete: {
        operationId: "deleteAllFailedTask",
        tags: ["Key pair tasks"],
        summary: "Delete all failed key pair tasks.",
        description: "Deletes all failed key pair tasks of the project from the list of those, with the reasons why they failed. Servers and key pairs are left as they are. It is not sent again when no answer comes: a repeat would also delete tasks that failed in between, whose reasons nobody has read. Identity policies know the needed permission as kps::deleteFailedTask.",
        "x-doc-source": [
          {
            kind: "page",
            url: "https://support.huaweicloud.com/intl/en-us/api-dew/DeleteAllFailedTask.html",
            updated: "2026-06-09",
            page: "DeleteAllFailedTask",
            fingerprint: "blankline:0950c75a32da0a11",
            older: ["blankline:cab76c259b0d82c5", "community-markdown:f89bedf7ec1272c6"],
          },
          {
            kind: "definition",
            url: "https://console.huaweicloud.com/apiexplorer/new/v4/apis/detail?product_short=KPS&name=DeleteAllFailedTask&region_id=cn-north-4",
            updated: "2024-01-11",
            page: "DeleteAllFailedTask",
            fingerprint: "definition:07607d59fed711e2",
          },
        ],
        "x-iam-action": "kps:domainKeypairs:deletefailtasks",
        "x-idempotent": false,
        parameters: [{ $ref: "#/components/parameters/ProjectId" }],
        responses: {
          "200": { description: "There is no failed task any more." },
          "400": {
            description: "The request was refused, for instance because a parameter is wrong.",
            "x-errata": [
              {
                fact: "status",
                page: "No error status is listed.",
                spec: "Status 400 with error_code and error_msg.",
                reason: "The definition lists it, and so do editions of the page from 2023 to October 2025.",
              },
            ],
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/KeypairError" },
                examples: {
                  parameter_error: {
                    summary: "A parameter is wrong.",
                    "x-example-source": "synthetic",
                    value: { error_code: "KPS.0002", error_msg: "Parameter error." },
                  },
                },
              },
            },
          },
        },
      },
    },
    "/v3/{project_id}/failed-tasks/{task_id}": {
      delete: {
        operationId: "deleteFailedTask",
        tags: ["Key pair tasks"],
        summary: "Delete a failed key pair task.",
        description: "Deletes one failed key pair task from the list of those, with the reason why it failed. The server and its key pair are left as they are. A task that is gone already is answered 400 with KPS.0005: after a repeat, because no answer came the first time, that may mean that the first request did it. Identity policies know the needed permission as kps::deleteFailedTask.",
        "x-doc-source": [
          {
            kind: "page",
            url: "https://support.huaweicloud.com/intl/en-us/api-dew/DeleteFailedTask.html",
            updated: "2025-10-16",
            page: "DeleteFailedTask",
          },
          {
            kind: "definition",
            url: "https://console.huaweicloud.com/apiexplorer/new/v4/apis/detail?product_short=KPS&name=DeleteFailedTask&region_id=cn-north-4",
            updated: "2024-01-11",
            page: "DeleteFailedTask",
            fingerprint: "definition:1973ed249dd82048",
          },
        ],
        "x-iam-action": "kps:domainKeypairs:deletefailtask",
        parameters: [
          { $ref: "#/components/parameters/ProjectId" },
          {
            name: "task_id",
            in: "path",
            required: true,
            description: "Id of the failed task, 36 characters.",
            schema: { type: "string", minLength: 36, maxLength: 36 },
            examples: { task: { value: "aee8d2fe-5484-4753-9177-5a38dc15546c", "x-example-source": "synthetic" } },
          },
        ],
        responses: {
          "200": { description: "The task is deleted." },
          "400": {
            description: "The request was refused, for instance because there is no failed task with this id.",
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/KeypairError" },
                examples: {
                  task_not_found: {
                    summary: "There is no failed task with this id.",
                    "x-example-source": "synthetic",
                    value: { error_code: "KPS.0005", error_msg: "Failed task not found." },
                  },
                  illegal_task_id: {
                    summary: "The task id has a wrong form.",
                    "x-example-source": "synthetic",
                    value: { error_code: "KPS.0001", error_msg: "Illegal task id." },
                  },
                },
              },
            },
          },
        },
      },
    },
    "/v3/{project_id}/keypairs/private-key/batch-export": {
      post: {
        operationId: "batchExportPrivateKey",
        tags: ["Key pairs"],
        summary: "Export private keys of several key pairs.",
        description: "Returns the private keys of up to ten SSH key pairs that the service keeps, as a ZIP archive. It changes nothing, so that it is sent again when no answer comes. Identity policies know no permission for it.",
        "x-doc-source": [
          {
            kind: "page",
            url: "https://support.huaweicloud.com/intl/en-us/api-dew/BatchExportPrivateKey.html",
            updated: null,
            page: "BatchExportPrivateKey",
          },
          {
            kind: "definition",
            url: "https://console.huaweicloud.com/apiexplorer/new/v4/apis/detail?product_short=KPS&name=BatchExportPrivateKey&region_id=cn-north-4",
            updated: "2024-11-29",
            page: "BatchExportPrivateKey",
            fingerprint: "definition:ad338aefeafadd30",
          },
        ],
        "x-idempotent": true,
        parameters: [{ $ref: "#/components/parameters/ProjectId" }],
        requestBody: {
          description: "The key pairs, of which the names are enough.",
          required: true,
          content: {
            "application/json": {
              schema: {
                type: "array",
                maxItems: 10,
                "x-undocumented": ["minItems"],
                "x-errata": [
                  {
                    fact: "maxItems",
                    definition: "Its schema has no limit.",
                    spec: "At most 10.",
                    reason: "The description of the operation allows ten.",
                  },
                ],
                items: { $ref: "#/components/schemas/BatchExportEntry" },
              },
              examples: {
                two: {
                  summary: "Two key pairs.",
                  "x-example-source": "synthetic",
                  value: [{ keypair: { name: "deploy-2026" } }, { keypair: { name: "ops-2026" } }],
                },
              },
            },
          },
        },
        responses: {
          "200": {
            description: "A ZIP archive with the private keys. They are secrets.",
            content: {
              "*/*": {
                "x-errata": [
                  {
                    fact: "type",
                    definition: "A text.",
                    spec: "Bytes of any media type.",
                    reason: "The example names a ZIP archive.",
                  },
                ],
                schema: { "x-sensitive": true },
                examples: {
                  archive: {
                    summary: "Bytes in place of an archive.",
                    "x-example-source": "synthetic",
                    value: "not-an-archive",
                  },
                },
              },
            },
          },
        },
      },
    },
    "/v3/{project_id}/keypairs/batch-import": {
      post: {
        operationId: "batchImportKeypair",
        tags: ["Key pairs"],
        summary: "Import several key pairs.",
        description: "Imports up to ten SSH key pairs and returns those that were imported and those that were not, with the reason. The status of the answer is the same either way. Identity policies know no permission for it.",
        "x-doc-source": [
          {
            kind: "page",
            url: "https://support.huaweicloud.com/api-dew/BatchImportKeypair.html",
            updated: null,
            page: "BatchImportKeypair",
          },
          {
            kind: "definition",
            url: "https://console.huaweicloud.com/apiexplorer/new/v4/apis/detail?product_short=KPS&name=BatchImportKeypair&region_id=cn-north-4",
            updated: "2024-11-29",
            page: "BatchImportKeypair",
            fingerprint: "definition:a8dafffb938f7b58",
          },
        ],
        parameters: [{ $ref: "#/components/parameters/ProjectId" }],
        requestBody: {
          description: "The key pairs.",
          required: true,
          content: {
            "application/json": {
              schema: {
                type: "array",
                maxItems: 10,
                "x-undocumented": ["minItems"],
                "x-errata": [
                  {
                    fact: "maxItems",
                    definition: "Its schema has no limit.",
                    spec: "At most 10.",
                    reason: "The description of the operation allows ten.",
                  },
                ],
                items: { $ref: "#/components/schemas/KeypairRequest" },
              },
              examples: {
                two: {
                  summary: "Two key pairs, one with its private key.",
                  "x-example-source": "synthetic",
                  value: [
                    { keypair: { name: "build-2026", public_key: "ssh-ed25519 not-a-key build-2026" } },
                    {
                      keypair: {
                        name: "deploy-2026",
                        public_key: "ssh-ed25519 not-a-key deploy-2026",
                        key_protection: { private_key: "not-a-private-key", encryption: { type: "default" } },
                      },
                    },
                  ],
                },
              },
            },
          },
        },
        responses: {
          "200": {
            description: "Key pairs that were imported, and those that were not.",
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/BatchImportResult" },
                examples: {
                  one_failed: {
                    summary: "One key pair was imported, the other was not.",
                    "x-example-source": "synthetic",
                    value: {
                      succeeded_keypairs: [
                        {
                          keypair: {
                            name: "build-2026",
                            type: "ssh",
                            public_key: "ssh-ed25519 not-a-key build-2026",
                            fingerprint: "3f:0a:51:9d:c2:77:0e:14:b8:6a:d3:20:95:fe:48:01",
                            user_id: "0f4d1c7ab2e94b6d8a35c91e72f60b18",
                          },
                        },
                      ],
                      failed_keypairs: [
                        {
                          keypair_name: "deploy-2026",
                          failed_reason: "The private key does not match the public key.",
                        },
                      ],
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
  },
  components: {
    securitySchemes: {
      token: {
        type: "apiKey",
        in: "header",
        name: "X-Auth-Token",
        description: "A token of the identity service (IAM), which gives it in the header X-Subject-Token. It is valid for 24 hours.",
        "x-errata": [
          {
            fact: "required",
            page: "The header X-Auth-Token is mandatory.",
            definition: "The header X-Auth-Token is mandatory.",
            spec: "A token or a signature.",
            reason: "Requests signed with an access key are accepted, and carry no token.",
          },
          {
            fact: "minLength",
            definition: "At least 32 characters.",
            spec: "Any length.",
            reason: "No page states a length of the token, neither of this service nor of others.",
          },
          {
            fact: "maxLength",
            definition: "At most 2,097,152 characters.",
            spec: "Any length.",
            reason: "No page states a length of the token, neither of this service nor of others.",
          },
        ],
      },
      signature: {
        type: "http",
        scheme: "SDK-HMAC-SHA256",
        description: "A request signature made with an access key, sent in the headers Authorization and X-Sdk-Date. The server refuses a clock that is more than 15 minutes off.",
      },
    },
    parameters: {
      ProjectId: {
        name: "project_id",
        in: "path",
        required: true,
        description: "Project that the key pair belongs to, 32 characters.",
        "x-errata": [
          {
            fact: "maxLength",
            definition: "At most 64 characters.",
            spec: "32 characters.",
            reason: "The newest pages say 32, and ids of projects have as many.",
          },
        ],
        schema: { type: "string", minLength: 32, maxLength: 32 },
        examples: { project: { value: "7f1c3b0de94a4c5f8a6d2e1b90c47a35", "x-example-source": "synthetic" } },
      },
      Limit: {
        name: "limit",
        in: "query",
        required: false,
        description: "Records of a page, 1 to 1000.",
        "x-errata": [
          {
            fact: "name",
            page: "Editions of 2022 have no such parameter.",
            spec: "It is there.",
            reason: "The definition and the editions since 2023 have it.",
          },
        ],
        schema: { type: "integer", format: "int32", minimum: 1, maximum: 1000, default: 1000 },
        examples: { small: { value: 50, "x-example-source": "synthetic" } },
      },
      Offset: {
        name: "offset",
        in: "query",
        required: false,
        description: "Records to pass over before the first one that is returned, 0 to 100,000.",
        "x-errata": [
          {
            fact: "name",
            page: "Editions of 2022 have no such parameter.",
            spec: "It is there.",
            reason: "The definition and the editions since 2023 have it.",
          },
        ],
        schema: { type: "integer", format: "int32", minimum: 0, maximum: 100000, default: 0 },
        examples: { second_page: { value: 50, "x-example-source": "synthetic" } },
      },
      KeypairName: {
        name: "keypair_name",
        in: "path",
        required: true,
        description: "Name of the key pair, 1 to 255 letters, digits, hyphens and underscores.",
        schema: { type: "string", minLength: 1, maxLength: 255 },
        examples: { keypair: { value: "ops-2026", "x-example-source": "synthetic" } },
      },
    },
    responses: {
      BadRequest: {
        description: "The request was refused, for instance because a parameter is wrong.",
        content: {
          "application/json": {
            schema: { $ref: "#/components/schemas/KeypairError" },
            examples: {
              parameter_error: {
                summary: "A parameter is wrong.",
                "x-example-source": "synthetic",
                value: { error_code: "KPS.0002", error_msg: "Parameter error." },
              },
            },
          },
        },
      },
      KeypairNotFound: {
        description: "There is no key pair of this name.",
        "x-errata": [
          {
            fact: "status",
            page: "Status 400 is the only one of an error.",
            definition: "Status 400 is the only one of an error.",
            spec: "Status 404 too.",
            reason: "The vendor's Terraform provider is answered so where a key pair is gone.",
          },
        ],
        content: {
          "application/json": {
            schema: { $ref: "#/components/schemas/KeypairError" },
            examples: {
              keypair_not_found: {
                summary: "There is no key pair of this name.",
                "x-example-source": "synthetic",
                value: { error_code: "KPS.4016", error_msg: "Key pair not found." },
              },
            },
          },
        },
      },
    },
    schemas: {
      KeypairList: {
        type: "object",
        description: "Key pairs of a page, and where the next page begins.",
        required: ["keypairs"],
        properties: {
          keypairs: {
            type: "array",
            description: "Key pairs of this page, 0 to 1000 items.",
            minItems: 0,
            maxItems: 1000,
            items: { $ref: "#/components/schemas/KeypairListEntry" },
          },
          page_info: { $ref: "#/components/schemas/KeypairPageInfo" },
        },
      },
      KeypairListEntry: {
        type: "object",
        description: "A key pair in a list.",
        required: ["keypair"],
        properties: { keypair: { $ref: "#/components/schemas/Keypair" } },
      },
      KeypairPageInfo: {
        type: "object",
        description: "Where the pages before and after this one begin.",
        properties: {
          next_marker: {
            type: ["string", "null"],
            description: "Marker of the next page; without one, or with an empty one, this page is the last.",
            "x-undocumented": ["minLength", "maxLength"],
            "x-errata": [
              {
                fact: "pattern",
                definition: "1 to 64 letters, digits, dots, hyphens and underscores.",
                spec: "Any text.",
                reason: "A marker is the name of a key pair, which may have 255 characters, and is empty where no page follows.",
              },
              {
                fact: "type",
                page: "A text.",
                definition: "A text.",
                spec: "A text or null.",
                reason: "What is not there is null elsewhere in answers of this service.",
              },
            ],
          },
          previous_marker: {
            type: ["string", "null"],
            description: "Marker of the page before this one, if there is one.",
            "x-undocumented": ["minLength", "maxLength"],
            "x-errata": [
              {
                fact: "pattern",
                definition: "1 to 64 letters, digits, dots, hyphens and underscores.",
                spec: "Any text.",
                reason: "A marker is the name of a key pair, which may have 255 characters, and is empty where no page follows.",
              },
              {
                fact: "type",
                page: "A text.",
                definition: "A text.",
                spec: "A text or null.",
                reason: "What is not there is null elsewhere in answers of this service.",
              },
            ],
          },
          current_count: {
            type: "integer",
            format: "int32",
            description: "Records of this page, 0 to 1000.",
            minimum: 0,
            maximum: 1000,
          },
        },
      },
      Keypair: {
        type: "object",
        description: "A key pair, without its private key.",
        properties: {
          name: {
            type: "string",
            description: "Name of the key pair, 1 to 255 letters, digits, hyphens and underscores.",
            pattern: "^[A-Za-z0-9_-]{1,255}$",
            "x-undocumented": ["minLength", "maxLength"],
          },
          type: {
            type: "string",
            description: "Kind of the key pair, an SSH key or an X.509 certificate.",
            "x-extensible-enum": ["ssh", "x509"],
          },
          scope: {
            type: "string",
            description: "Who may use the key pair, all users of the account (domain) or one user (user).",
            "x-extensible-enum": ["domain", "user"],
          },
          public_key: {
            type: "string",
            description: "Public key as one line, as authorized_keys has it.",
            minLength: 0,
            "x-undocumented": ["maxLength"],
            "x-errata": [
              {
                fact: "maxLength",
                definition: "At most 1,024 characters.",
                spec: "Any length.",
                reason: "The line of an RSA key of 8,192 bits has some 1,400 characters.",
              },
            ],
          },
          fingerprint: {
            type: "string",
            description: "Fingerprint of the key pair, 0 to 255 characters.",
            minLength: 0,
            maxLength: 255,
          },
          is_key_protection: { type: "boolean", description: "Whether the service keeps the private key too." },
          frozen_state: {
            type: ["string", "integer"],
            format: "int32",
            description: "0 if the key pair may be used; else the sum of the reasons why not: 1 for an ordinary freeze, 2 for one by the police, 4 for one because rules were broken, 8 because the owner's identity is not verified. Sums up to 10 are known. The details of a key pair have the same as a number.",
            minLength: 0,
            maxLength: 255,
            "x-undocumented": ["minimum", "maximum"],
            "x-errata": [
              {
                fact: "type",
                page: "A text.",
                definition: "A text.",
                spec: "A text or a number.",
                reason: "The example has the number 0, and the details of a key pair have a number.",
              },
              {
                fact: "enum",
                page: "0 to 10, each a text.",
                definition: "0 to 10, each a text.",
                spec: "Any text or number.",
                reason: "The values are sums of reasons, so that others may come, and may be numbers.",
              },
            ],
          },
        },
      },
      KeypairRequest: {
        type: "object",
        description: "A key pair that is to be created or imported.",
        required: ["keypair"],
        properties: { keypair: { $ref: "#/components/schemas/NewKeypair" } },
      },
      NewKeypair: {
        type: "object",
        description: "A key pair to create, or, with public_key, to import.",
        required: ["name"],
        properties: {
          name: {
            type: "string",
            description: "Name that no other key pair has, 1 to 255 letters, digits, hyphens and underscores.",
            pattern: "^[A-Za-z0-9_-]{1,255}$",
            "x-undocumented": ["minLength", "maxLength"],
          },
          type: {
            type: "string",
            description: "Kind of the key pair, an SSH key or an X.509 certificate.",
            enum: ["ssh", "x509"],
          },
          scope: {
            type: "string",
            description: "Who may use the key pair, all users of the account (domain) or one user (user).",
            enum: ["domain", "user"],
          },
          user_id: {
            type: "string",
            description: "Id of the user that the key pair belongs to, 1 to 64 letters and digits.",
            pattern: "^[0-9a-zA-Z]{1,64}$",
            "x-undocumented": ["minLength", "maxLength"],
          },
          public_key: {
            type: "string",
            description: "Public key to import, as one line; left out where the service is to make the key pair.",
            minLength: 0,
            "x-undocumented": ["maxLength"],
            "x-errata": [
              {
                fact: "maxLength",
                definition: "At most 1,024 characters.",
                spec: "Any length.",
                reason: "The line of an RSA key of 8,192 bits has some 1,400 characters.",
              },
            ],
          },
          key_protection: { $ref: "#/components/schemas/KeypairProtection" },
        },
      },
      KeypairProtection: {
        type: "object",
        description: "The private key that the service is to keep, and how it encrypts it.",
        required: ["encryption"],
        properties: {
          private_key: {
            type: "string",
            description: "Private key to import, in PEM form, 0 to 65,535 characters.",
            minLength: 0,
            maxLength: 65535,
            "x-sensitive": true,
          },
          encryption: { $ref: "#/components/schemas/PrivateKeyEncryption" },
        },
      },
      PrivateKeyEncryption: {
        type: "object",
        description: "How a private key is encrypted where the service keeps it.",
        required: ["type"],
        properties: {
          type: {
            type: "string",
            description: "Who encrypts, KMS (kms) or, in regions without KMS, the key pair service itself (default).",
            enum: ["default", "kms"],
          },
          kms_key_name: {
            type: "string",
            description: "Name of the KMS key, 0 to 255 characters. This or kms_key_id is needed if type is kms.",
            "x-errata": [
              {
                fact: "required",
                page: "Editions of 2023 demand it.",
                spec: "Optional.",
                reason: "The definition of 2024 and the editions since 2024 have kms_key_id, which may stand in its place.",
              },
            ],
            minLength: 0,
            maxLength: 255,
          },
          kms_key_id: {
            type: "string",
            description: "Id of the KMS key, 36 characters. This or kms_key_name is needed if type is kms.",
            "x-errata": [
              {
                fact: "name",
                page: "Editions of 2023 have no such member.",
                spec: "It is there.",
                reason: "The definition of 2024 and the editions since 2024 have it.",
              },
            ],
            minLength: 36,
            maxLength: 36,
            pattern: "^[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}$",
          },
        },
        if: { properties: { type: { const: "kms" } }, required: ["type"] },
        then: { anyOf: [{ required: ["kms_key_name"] }, { required: ["kms_key_id"] }] },
      },
      KeypairResponse: {
        type: "object",
        description: "A key pair that was created or imported.",
        properties: { keypair: { $ref: "#/components/schemas/CreatedKeypair" } },
      },
      CreatedKeypair: {
        type: "object",
        description: "A key pair, with its private key if the service made it.",
        properties: {
          name: {
            type: "string",
            description: "Name of the key pair, 1 to 255 letters, digits, hyphens and underscores.",
            pattern: "^[A-Za-z0-9_-]{1,255}$",
            "x-undocumented": ["minLength", "maxLength"],
          },
          type: {
            type: "string",
            description: "Kind of the key pair, an SSH key or an X.509 certificate.",
            "x-extensible-enum": ["ssh", "x509"],
          },
          public_key: {
            type: "string",
            description: "Public key as one line, as authorized_keys has it.",
            minLength: 0,
            "x-undocumented": ["maxLength"],
            "x-errata": [
              {
                fact: "maxLength",
                definition: "At most 1,024 characters.",
                spec: "Any length.",
                reason: "The line of an RSA key of 8,192 bits has some 1,400 characters.",
              },
            ],
          },
          private_key: {
            type: "string",
            description: "Private key in PEM form, 0 to 65,535 characters. It comes this once, and only of a key pair that the service made.",
            minLength: 0,
            maxLength: 65535,
            "x-sensitive": true,
          },
          fingerprint: {
            type: "string",
            description: "Fingerprint of the key pair, 0 to 255 characters.",
            minLength: 0,
            maxLength: 255,
          },
          user_id: {
            type: "string",
            description: "Id of the user that the key pair belongs to, 1 to 64 letters and digits.",
            pattern: "^[0-9a-zA-Z]{1,64}$",
            "x-undocumented": ["minLength", "maxLength"],
          },
        },
      },
      ShownKeypair: {
        type: "object",
        description: "A key pair that was asked for by its name.",
        properties: { keypair: { $ref: "#/components/schemas/KeypairDetail" } },
      },
      KeypairDetail: {
        type: "object",
        description: "A key pair with all that is known of it, without its private key.",
        properties: {
          name: {
            type: "string",
            description: "Name of the key pair, 1 to 255 letters, digits, hyphens and underscores.",
            pattern: "^[A-Za-z0-9_-]{1,255}$",
            "x-undocumented": ["minLength", "maxLength"],
          },
          id: {
            type: "integer",
            format: "int64",
            description: "Number of the key pair, 0 to 1,000,000,000. Requests name a key pair by its name.",
            minimum: 0,
            maximum: 1000000000,
          },
          type: {
            type: "string",
            description: "Kind of the key pair, an SSH key or an X.509 certificate.",
            "x-extensible-enum": ["ssh", "x509"],
          },
          scope: {
            type: "string",
            description: "Who may use the key pair, all users of the account (domain) or one user (user).",
            "x-extensible-enum": ["domain", "user"],
          },
          public_key: {
            type: "string",
            description: "Public key as one line, as authorized_keys has it.",
            minLength: 0,
            "x-undocumented": ["maxLength"],
            "x-errata": [
              {
                fact: "maxLength",
                definition: "At most 1,024 characters.",
                spec: "Any length.",
                reason: "The line of an RSA key of 8,192 bits has some 1,400 characters.",
              },
            ],
          },
          fingerprint: {
            type: "string",
            description: "Fingerprint of the key pair, 0 to 255 characters.",
            minLength: 0,
            maxLength: 255,
          },
          algorithm: {
            type: "string",
            description: "Algorithm that the key pair was made with, 0 to 32 characters.",
            minLength: 0,
            maxLength: 32,
          },
          is_key_protection: { type: "boolean", description: "Whether the service keeps the private key too." },
          key_id: {
            type: "string",
            description: "Id of a key, 0 to 64 characters. No source says of which; the KMS key that encrypts the private key is likely.",
            minLength: 0,
            maxLength: 64,
          },
          description: {
            type: "string",
            description: "Description of the key pair, 0 to 255 characters.",
            minLength: 0,
            maxLength: 255,
          },
          user_id: {
            type: "string",
            description: "Id of the user that the key pair belongs to, 1 to 64 letters and digits.",
            pattern: "^[0-9a-zA-Z]{1,64}$",
            "x-undocumented": ["minLength", "maxLength"],
          },
          deleted: { type: "boolean", description: "Whether the key pair is deleted." },
          create_time: {
            type: "integer",
            format: "int64",
            "x-epoch-ms": true,
            description: "Time when the key pair was created, in epoch milliseconds.",
            minimum: 0,
            maximum: 10000000000000,
            "x-errata": [
              {
                fact: "text",
                page: "It counts seconds since 1970.",
                definition: "It counts seconds since 1970.",
                spec: "It counts milliseconds since 1970.",
                reason: "The example of create_time, 1581507580000, is a time of 2020 in milliseconds.",
              },
            ],
          },
          update_time: {
            type: ["integer", "null"],
            format: "int64",
            "x-epoch-ms": true,
            description: "Time when the key pair was changed last, in epoch milliseconds; null if never.",
            minimum: 0,
            maximum: 10000000000000,
            "x-errata": [
              {
                fact: "text",
                page: "It counts seconds since 1970.",
                definition: "It counts seconds since 1970.",
                spec: "It counts milliseconds since 1970.",
                reason: "The example of create_time, 1581507580000, is a time of 2020 in milliseconds.",
              },
              {
                fact: "type",
                page: "A number.",
                definition: "A number.",
                spec: "A number or null.",
                reason: "The example has null.",
              },
            ],
          },
          delete_time: {
            type: ["integer", "null"],
            format: "int64",
            "x-epoch-ms": true,
            description: "Time when the key pair was deleted, in epoch milliseconds; null if it is not.",
            minimum: 0,
            maximum: 10000000000000,
            "x-errata": [
              {
                fact: "text",
                page: "It counts seconds since 1970.",
                definition: "It counts seconds since 1970.",
                spec: "It counts milliseconds since 1970.",
                reason: "The example of create_time, 1581507580000, is a time of 2020 in milliseconds.",
              },
              {
                fact: "type",
                page: "A number.",
                definition: "A number.",
                spec: "A number or null.",
                reason: "The example has null.",
              },
            ],
          },
          frozen_state: {
            type: "integer",
            format: "int32",
            description: "0 if the key pair may be used; else the sum of the reasons why not: 1 for an ordinary freeze, 2 for one by the police, 4 for one because rules were broken, 8 because the owner's identity is not verified. Sums up to 10 are known. The range is 0 to 64.",
            minimum: 0,
            maximum: 64,
            "x-errata": [
              {
                fact: "enum",
                page: "0 to 10.",
                definition: "0 to 10.",
                spec: "Any number from 0 to 64.",
                reason: "The values are sums of reasons, so that others may come.",
              },
            ],
          },
        },
      },
      KeypairDescriptionRequest: {
        type: "object",
        description: "What a key pair is to be described by.",
        required: ["keypair"],
        properties: { keypair: { $ref: "#/components/schemas/KeypairDescription" } },
      },
      KeypairDescription: {
        type: "object",
        description: "The description of a key pair.",
        required: ["description"],
        properties: {
          description: {
            type: "string",
            description: "The new description, 0 to 255 characters.",
            minLength: 0,
            maxLength: 255,
          },
        },
      },
      PrivateKeyExportRequest: {
        type: "object",
        description: "The key pair whose private key is wanted.",
        required: ["keypair"],
        properties: { keypair: { $ref: "#/components/schemas/PrivateKeyOwner" } },
      },
      PrivateKeyOwner: {
        type: "object",
        description: "A key pair, by its name.",
        required: ["name"],
        properties: {
          name: {
            type: "string",
            description: "Name of the key pair, 1 to 255 letters, digits, hyphens and underscores.",
            pattern: "^[A-Za-z0-9_-]{1,255}$",
            "x-undocumented": ["minLength", "maxLength"],
          },
        },
      },
      PrivateKeyExportResponse: {
        type: "object",
        description: "A private key that was asked for.",
        required: ["keypair"],
        properties: { keypair: { $ref: "#/components/schemas/ExportedPrivateKey" } },
      },
      ExportedPrivateKey: {
        type: "object",
        description: "A key pair and its private key.",
        required: ["name", "private_key"],
        properties: {
          name: {
            type: "string",
            description: "Name of the key pair, 1 to 255 letters, digits, hyphens and underscores.",
            pattern: "^[A-Za-z0-9_-]{1,255}$",
            "x-undocumented": ["minLength", "maxLength"],
          },
          private_key: {
            type: "string",
            description: "Private key in PEM form, 0 to 65,535 characters.",
            minLength: 0,
            maxLength: 65535,
            "x-sensitive": true,
          },
        },
      },
      PrivateKeyImportRequest: {
        type: "object",
        description: "A private key that the service is to keep.",
        required: ["keypair"],
        properties: { keypair: { $ref: "#/components/schemas/PrivateKeyImport" } },
      },
      PrivateKeyImport: {
        type: "object",
        description: "A key pair and the private key that belongs to it.",
        required: ["name", "key_protection"],
        properties: {
          name: {
            type: "string",
            description: "Name of the key pair, 1 to 255 letters, digits, hyphens and underscores.",
            pattern: "^[A-Za-z0-9_-]{1,255}$",
            "x-undocumented": ["minLength", "maxLength"],
            "x-errata": [
              {
                fact: "text",
                page: "At most 64 bytes.",
                definition: "At most 64 bytes, though its pattern has 255.",
                spec: "255 characters.",
                reason: "Key pairs are created with names of up to 255 characters.",
              },
            ],
          },
          user_id: {
            type: "string",
            description: "Id of the user that the key pair belongs to, 1 to 64 letters and digits.",
            pattern: "^[0-9a-zA-Z]{1,64}$",
            "x-undocumented": ["minLength", "maxLength"],
          },
          key_protection: { $ref: "#/components/schemas/ImportedKeyProtection" },
        },
      },
      ImportedKeyProtection: {
        type: "object",
        description: "The private key that the service is to keep, and how it encrypts it.",
        required: ["private_key", "encryption"],
        properties: {
          private_key: {
            type: "string",
            description: "Private key in PEM form, 0 to 65,535 characters.",
            minLength: 0,
            maxLength: 65535,
            "x-sensitive": true,
          },
          encryption: { $ref: "#/components/schemas/PrivateKeyEncryption" },
        },
      },
      PrivateKeyImportResponse: {
        type: "object",
        description: "What became of a private key that was imported.",
        required: ["keypair"],
        properties: { keypair: { $ref: "#/components/schemas/ImportedPrivateKey" } },
      },
      ImportedPrivateKey: {
        type: "object",
        description: "A key pair whose private key the service keeps.",
        required: ["name"],
        properties: {
          name: {
            type: "string",
            description: "Name of the key pair, 1 to 255 letters, digits, hyphens and underscores.",
            pattern: "^[A-Za-z0-9_-]{1,255}$",
            "x-undocumented": ["minLength", "maxLength"],
            "x-errata": [
              {
                fact: "text",
                page: "At most 64 bytes.",
                definition: "At most 64 bytes, though its pattern has 255.",
                spec: "255 characters.",
                reason: "Key pairs are created with names of up to 255 characters.",
              },
            ],
          },
          user_id: {
            type: "string",
            description: "Id of the user that the key pair belongs to, 1 to 64 letters and digits.",
            pattern: "^[0-9a-zA-Z]{1,64}$",
            "x-undocumented": ["minLength", "maxLength"],
          },
          key_protection: { $ref: "#/components/schemas/StoredKeyProtection" },
        },
      },
      StoredKeyProtection: {
        type: "object",
        description: "How a private key is kept.",
        required: ["encryption"],
        properties: {
          private_key: {
            type: "string",
            description: "Private key in PEM form, 0 to 65,535 characters.",
            minLength: 0,
            maxLength: 65535,
            "x-sensitive": true,
          },
          encryption: { $ref: "#/components/schemas/StoredKeyEncryption" },
        },
      },
      StoredKeyEncryption: {
        type: "object",
        description: "How a private key that the service keeps is encrypted.",
        required: ["type"],
        properties: {
          type: {
            type: "string",
            description: "Who encrypts, KMS (kms) or, in regions without KMS, the key pair service itself (default).",
            "x-extensible-enum": ["default", "kms"],
          },
          kms_key_name: {
            type: "string",
            description: "Name of the KMS key, 0 to 255 characters.",
            minLength: 0,
            maxLength: 255,
          },
          kms_key_id: {
            type: "string",
            description: "Id of the KMS key, 36 characters.",
            "x-errata": [
              {
                fact: "name",
                page: "Editions of 2023 have no such member.",
                spec: "It is there.",
                reason: "The definition of 2024 has it.",
              },
            ],
            minLength: 36,
            maxLength: 36,
            pattern: "^[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}$",
          },
        },
      },
      KeypairError: {
        type: "object",
        description: "Why a request was refused.",
        required: ["error_code", "error_msg"],
        properties: {
          error_code: { $ref: "#/components/schemas/KpsErrorCode" },
          error_msg: {
            type: "string",
            description: "What went wrong, for people to read.",
            minLength: 2,
            maxLength: 512,
          },
        },
      },
      KpsErrorCode: {
        type: "string",
        description: "Code of an error of the key pair service. Codes that begin with APIGW are those of the gateway before it.",
        minLength: 8,
        maxLength: 36,
        "x-errata": [
          {
            fact: "enum",
            page: "Any text.",
            definition: "Any text.",
            spec: "The codes that are known, and others.",
            reason: "The service's page of error codes lists them.",
          },
        ],
        "x-extensible-enum": [
          "KPS.0001",
          "KPS.0002",
          "KPS.0003",
          "KPS.0004",
          "KPS.0005",
          "KPS.0006",
          "KPS.4016",
          "KPS.5001",
          "KPS.5002",
          "KPS.5003",
          "KPS.5004",
          "KPS.6004",
          "KPS.6005",
          "KPS.6007",
          "KPS.6008",
          "KPS.6009",
          "KPS.6010",
          "KPS.6011",
          "KPS.9001",
          "KPS.9002",
          "KPS.9003",
          "KPS.9004",
          "KPS.9005",
          "KPS.9006",
        ],
        "x-enum-descriptions": {
          "KPS.0001": "The task id has a wrong form. Give the id that was returned when the task was started.",
          "KPS.0002": "A parameter is wrong or does not go with another. Compare the request with what the operation takes.",
          "KPS.0003": "A service that this one builds on does not answer. Try again later; ask the vendor if it lasts.",
          "KPS.0004": "The answer could not be made. Try again; ask the vendor if it lasts.",
          "KPS.0005": "No failed task has this id. Give the id of one that the list of failed tasks has.",
          "KPS.0006": "The user is not known. Give the name of one that exists.",
          "KPS.4016": "There is no key pair of this name. Give the name of one that exists.",
          "KPS.5001": "The service could not read its records. Try again; ask the vendor if it lasts.",
          "KPS.5002": "The service could not add a record. Try again; ask the vendor if it lasts.",
          "KPS.5003": "The service could not delete a record. Try again; ask the vendor if it lasts.",
          "KPS.5004": "The service could not change a record. Try again; ask the vendor if it lasts.",
          "KPS.6004": "No key pair was found. Give the name of one that exists.",
          "KPS.6005": "The service does not hold the private key of this key pair. Import it first.",
          "KPS.6007": "The key that encrypts private keys could not be made. Try again; ask the vendor if it lasts.",
          "KPS.6008": "The private key could not be encrypted. See whether the KMS key exists and is enabled.",
          "KPS.6009": "The key pair could not be verified. Give the right verification code for the private key that the service holds.",
          "KPS.6010": "The private key could not be stored. See whether the KMS key exists and is enabled.",
          "KPS.6011": "The private key does not belong to the public key. Import the two that belong together.",
          "KPS.9001": "The token is missing, wrong or too old. Get a new one.",
          "KPS.9002": "The account takes part in a public test, which this service does not serve. Use another account.",
          "KPS.9003": "The user lacks the permission. Have it granted.",
          "KPS.9004": "The account is frozen. Its owner has to settle that with the vendor.",
          "KPS.9005": "The account is restricted. Its owner has to settle that with the vendor.",
          "KPS.9006": "The type of the user is not known. Have the permissions of the user granted.",
        },
      },
      KeypairBinding: {
        type: "object",
        description: "A key pair and the server that it is to be bound to.",
        required: ["keypair_name", "server"],
        properties: {
          keypair_name: {
            type: "string",
            description: "Name of the key pair, 1 to 255 letters, digits, hyphens and underscores.",
            pattern: "^[A-Za-z0-9_-]{1,255}$",
            "x-undocumented": ["minLength", "maxLength"],
          },
          server: { $ref: "#/components/schemas/BindingServer" },
        },
      },
      KeypairBindingBatch: {
        type: "object",
        description: "Servers that get the same key pair, each with how to log in to it.",
        required: ["batch_keypairs"],
        properties: {
          batch_keypairs: {
            type: "array",
            description: "Key pair and server of each task, 0 to 10 items. The key pair must be the same in all of them; each server must be running and must have no key pair yet.",
            minItems: 0,
            maxItems: 10,
            items: { $ref: "#/components/schemas/KeypairBinding" },
          },
        },
      },
      BindingServer: {
        type: "object",
        description: "The server that a key pair is bound to.",
        required: ["id"],
        properties: {
          id: { type: "string", description: "Id of the server, 0 to 64 characters.", minLength: 0, maxLength: 64 },
          auth: { $ref: "#/components/schemas/ServerAuth" },
          disable_password: {
            type: "boolean",
            description: "Whether logging in to the server over SSH with a password is switched off.",
          },
          port: {
            type: "integer",
            format: "int64",
            description: "Port that the server's SSH service listens on, 1 to 65,535.",
            minimum: 1,
            maximum: 65535,
          },
        },
      },
      KeypairUnbinding: {
        type: "object",
        description: "The server that is to lose its key pair.",
        required: ["server"],
        properties: { server: { $ref: "#/components/schemas/UnbindingServer" } },
      },
      UnbindingServer: {
        type: "object",
        description: "The server whose key pair is unbound.",
        required: ["id"],
        properties: {
          id: { type: "string", description: "Id of the server, 0 to 64 characters.", minLength: 0, maxLength: 64 },
          auth: { $ref: "#/components/schemas/ServerAuth" },
        },
      },
      ServerAuth: {
        type: "object",
        description: "How the service logs in to the server. Needed where the key pair is replaced, not where it is reset.",
        properties: {
          type: {
            type: "string",
            description: "What key holds, the password of the server or the private key of its key pair.",
            enum: ["password", "keypair"],
          },
          key: {
            type: "string",
            description: "The server's password if type is password; the private key of the key pair that the server has now if type is keypair. 0 to 65,535 characters.",
            minLength: 0,
            maxLength: 65535,
            "x-sensitive": true,
          },
        },
      },
      StartedKeypairTask: {
        type: "object",
        description: "A task that was started, or why it was not.",
        properties: {
          task_id: {
            type: "string",
            description: "Id of the task, by which its progress is asked for; 0 to 64 characters. Only of a task that was started.",
            minLength: 0,
            maxLength: 64,
          },
          server_id: {
            type: "string",
            description: "Id of the server that the task works on, 0 to 64 characters.",
            minLength: 0,
            maxLength: 64,
          },
          status: { $ref: "#/components/schemas/KeypairTaskStart" },
          error_code: {
            type: "string",
            description: "Code of the error if the task was not started, such as KPS.0002; 8 to 36 characters.",
            minLength: 8,
            maxLength: 36,
          },
          error_msg: {
            type: "string",
            description: "Why the task was not started, for people to read; 2 to 512 characters.",
            minLength: 2,
            maxLength: 512,
          },
        },
      },
      KeypairTaskStart: {
        type: "string",
        description: "Whether the task was started. It says nothing of how the task ended.",
        "x-extensible-enum": ["SUCCESS", "FAILED"],
      },
      StartedKeypairTasks: {
        type: "object",
        description: "What became of each request of a batch.",
        properties: {
          tasks: {
            type: "array",
            description: "The tasks, 0 to 10 items. Some may have been started and others not.",
            minItems: 0,
            maxItems: 10,
            items: { $ref: "#/components/schemas/StartedKeypairTask" },
          },
        },
      },
      KeypairTask: {
        type: "object",
        description: "A task on the SSH key pair of a server.",
        properties: {
          server_id: {
            type: "string",
            description: "Id of the server that the task works on.",
            "x-undocumented": ["minLength", "maxLength"],
            "x-errata": [
              {
                fact: "minLength",
                definition: "At least 0 characters.",
                spec: "Any length.",
                reason: "The page states no length.",
              },
              {
                fact: "maxLength",
                definition: "At most 64 characters.",
                spec: "Any length.",
                reason: "The page states no length.",
              },
            ],
          },
          task_id: {
            type: "string",
            description: "Id of the task.",
            "x-undocumented": ["minLength", "maxLength"],
            "x-errata": [
              {
                fact: "minLength",
                definition: "36 characters.",
                spec: "Any length.",
                reason: "The page states no length.",
              },
              {
                fact: "maxLength",
                definition: "36 characters.",
                spec: "Any length.",
                reason: "The page states no length.",
              },
            ],
          },
          task_status: { $ref: "#/components/schemas/KeypairTaskStatus" },
        },
      },
      KeypairTaskStatus: {
        type: "string",
        description: "Progress (READY, RUNNING, SUCCESS or FAILED) and kind of the task (BIND, RESET, REPLACE or UNBIND), joined by an underscore.",
        "x-extensible-enum": [
          "READY_BIND",
          "RUNNING_BIND",
          "SUCCESS_BIND",
          "FAILED_BIND",
          "READY_RESET",
          "RUNNING_RESET",
          "SUCCESS_RESET",
          "FAILED_RESET",
          "READY_REPLACE",
          "RUNNING_REPLACE",
          "SUCCESS_REPLACE",
          "FAILED_REPLACE",
          "READY_UNBIND",
          "RUNNING_UNBIND",
          "SUCCESS_UNBIND",
          "FAILED_UNBIND",
        ],
        "x-errata": [
          {
            fact: "enum",
            definition: "Ten states, two of them listed twice, none of a binding and none of the end of a replacement; in the lists of running and of failed tasks FAILED_RESET, FAILED_REPLACE and FAILED_UNBIND only.",
            spec: "Sixteen states.",
            reason: "The vendor's SDKs and its Terraform provider know these, too, and both lists have RUNNING_RESET in their examples.",
          },
        ],
      },
      RunningKeypairTaskList: {
        type: "object",
        description: "Tasks that are not done yet.",
        properties: {
          total: {
            type: "integer",
            format: "int32",
            description: "Tasks that are not done yet, 0 to 1000.",
            minimum: 0,
            maximum: 1000,
          },
          tasks: {
            type: "array",
            description: "Tasks of this page, 0 to 1000 items.",
            minItems: 0,
            maxItems: 1000,
            items: { $ref: "#/components/schemas/RunningKeypairTask" },
          },
        },
      },
      RunningKeypairTask: {
        type: "object",
        description: "A task that is not done yet.",
        properties: {
          task_id: {
            type: "string",
            description: "Id of the task, 36 characters.",
            minLength: 36,
            maxLength: 36,
            "x-errata": [
              {
                fact: "text",
                definition: "It is the id of a virtual machine.",
                spec: "It is the id of the task.",
                reason: "The server's id is server_id, and the example has two different ids.",
              },
            ],
          },
          operate_type: { $ref: "#/components/schemas/KeypairTaskStatus" },
          task_time: {
            type: "string",
            description: "Time of the task in epoch milliseconds, as a text of 0 to 13 characters.",
            minLength: 0,
            maxLength: 13,
          },
          server_name: {
            type: "string",
            description: "Name of the server that the task works on, 1 to 255 characters.",
            minLength: 1,
            maxLength: 255,
          },
          server_id: {
            type: "string",
            description: "Id of the server that the task works on, 36 characters.",
            minLength: 36,
            maxLength: 36,
          },
          keypair_name: {
            type: "string",
            description: "Name of the key pair, 1 to 255 characters.",
            minLength: 1,
            maxLength: 255,
          },
        },
      },
      FailedKeypairTaskList: {
        type: "object",
        description: "Tasks that have failed.",
        properties: {
          total: {
            type: "integer",
            format: "int32",
            description: "Tasks that have failed and were not deleted since, 0 to 1000.",
            minimum: 0,
            maximum: 1000,
          },
          tasks: {
            type: "array",
            description: "Tasks of this page, 0 to 1000 items.",
            minItems: 0,
            maxItems: 1000,
            items: { $ref: "#/components/schemas/FailedKeypairTask" },
          },
        },
      },
      FailedKeypairTask: {
        type: "object",
        description: "A task that has failed, and why.",
        properties: {
          task_id: {
            type: "string",
            description: "Id of the task, 36 characters.",
            minLength: 36,
            maxLength: 36,
            "x-errata": [
              {
                fact: "text",
                definition: "It is the id of a virtual machine.",
                spec: "It is the id of the task.",
                reason: "The server's id is server_id, and a failed task is deleted by the task's id.",
              },
            ],
          },
          operate_type: { $ref: "#/components/schemas/KeypairTaskStatus" },
          task_time: {
            type: "string",
            description: "Time of the task in epoch milliseconds, as a text of 0 to 13 characters.",
            minLength: 0,
            maxLength: 13,
          },
          task_error_code: {
            type: ["string", "null"],
            description: "Code of the error that ended the task, 0 to 255 characters; null where there is none.",
            minLength: 0,
            maxLength: 255,
            "x-errata": [
              {
                fact: "type",
                page: "A text.",
                definition: "A text.",
                spec: "A text or null.",
                reason: "The examples of both have null.",
              },
            ],
          },
          task_error_msg: {
            type: "string",
            description: "Why the task failed, for people to read; 0 to 255 characters.",
            minLength: 0,
            maxLength: 255,
            "x-errata": [
              {
                fact: "text",
                definition: "It is an error code.",
                spec: "It is a text for people.",
                reason: "The code is task_error_code, and the example of this one is a sentence.",
              },
            ],
          },
          server_name: {
            type: "string",
            description: "Name of the server that the task worked on, 1 to 255 characters.",
            minLength: 1,
            maxLength: 255,
          },
          server_id: {
            type: "string",
            description: "Id of the server that the task worked on, 36 characters.",
            minLength: 36,
            maxLength: 36,
          },
          keypair_name: {
            type: "string",
            description: "Name of the key pair, 1 to 255 characters.",
            minLength: 1,
            maxLength: 255,
          },
        },
      },
      BatchExportEntry: {
        type: "object",
        description: "One of the key pairs whose private keys are wanted.",
        required: ["keypair"],
        properties: { keypair: { $ref: "#/components/schemas/BatchExportKeypair" } },
      },
      BatchExportKeypair: {
        type: "object",
        description: "A key pair as a list of them has it. Its name is enough.",
        properties: {
          name: {
            type: "string",
            description: "Name of the key pair, 1 to 255 letters, digits, hyphens and underscores.",
            pattern: "^[A-Za-z0-9_-]{1,255}$",
            "x-undocumented": ["minLength", "maxLength"],
          },
          type: {
            type: "string",
            description: "Kind of the key pair, an SSH key or an X.509 certificate.",
            enum: ["ssh", "x509"],
          },
          scope: {
            type: "string",
            description: "Who may use the key pair, all users of the account (domain) or one user (user).",
            enum: ["domain", "user"],
          },
          public_key: {
            type: "string",
            description: "Public key as one line, as authorized_keys has it.",
            minLength: 0,
            "x-undocumented": ["maxLength"],
            "x-errata": [
              {
                fact: "maxLength",
                definition: "At most 1,024 characters.",
                spec: "Any length.",
                reason: "The line of an RSA key of 8,192 bits has some 1,400 characters.",
              },
            ],
          },
          fingerprint: {
            type: "string",
            description: "Fingerprint of the key pair, 0 to 255 characters.",
            minLength: 0,
            maxLength: 255,
          },
          is_key_protection: { type: "boolean", description: "Whether the service keeps the private key too." },
          frozen_state: {
            type: "string",
            description: "State of the key pair as a list of them has it, where that is a text.",
            enum: ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"],
            minLength: 0,
            maxLength: 255,
          },
        },
      },
      BatchImportResult: {
        type: "object",
        description: "What became of each key pair of a batch.",
        required: ["succeeded_keypairs", "failed_keypairs"],
        properties: {
          succeeded_keypairs: {
            type: "array",
            description: "Key pairs that were imported.",
            "x-undocumented": ["minItems", "maxItems"],
            items: { $ref: "#/components/schemas/KeypairResponse" },
          },
          failed_keypairs: {
            type: "array",
            description: "Key pairs that were not imported.",
            "x-undocumented": ["minItems", "maxItems"],
            items: { $ref: "#/components/schemas/FailedKeypairImport" },
          },
        },
      },
      FailedKeypairImport: {
        type: "object",
        description: "A key pair that was not imported, and why.",
        required: ["keypair_name", "failed_reason"],
        properties: {
          keypair_name: {
            type: "string",
            description: "Name of the key pair, 1 to 255 characters.",
            minLength: 1,
            maxLength: 255,
            "x-errata": [
              {
                fact: "minLength",
                definition: "At least 2 characters.",
                spec: "At least 1.",
                reason: "The request, whose name this is, may name a key pair with one character.",
              },
            ],
          },
          failed_reason: {
            type: "string",
            description: "Why it was not imported, for people to read; 2 to 512 characters.",
            minLength: 2,
            maxLength: 512,
          },
        },
      },
    },
  },
};
