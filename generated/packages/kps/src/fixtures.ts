// Made by templates/fixtures/fixtures.mustache from spec/kps/openapi.yaml; change those.
import type {
  AssociateKeypairErrors,
  AssociateKeypairInput,
  AssociateKeypairOutput,
  BatchAssociateKeypairErrors,
  BatchAssociateKeypairInput,
  BatchAssociateKeypairOutput,
  BatchExportPrivateKeyInput,
  BatchImportKeypairInput,
  BatchImportKeypairOutput,
  ClearPrivateKeyErrors,
  ClearPrivateKeyInput,
  CreateKeypairErrors,
  CreateKeypairInput,
  CreateKeypairOutput,
  DeleteAllFailedTaskErrors,
  DeleteAllFailedTaskInput,
  DeleteFailedTaskErrors,
  DeleteFailedTaskInput,
  DeleteKeypairErrors,
  DeleteKeypairInput,
  DisassociateKeypairErrors,
  DisassociateKeypairInput,
  DisassociateKeypairOutput,
  ExportPrivateKeyErrors,
  ExportPrivateKeyInput,
  ExportPrivateKeyOutput,
  ImportPrivateKeyErrors,
  ImportPrivateKeyInput,
  ImportPrivateKeyOutput,
  ListFailedTaskErrors,
  ListFailedTaskInput,
  ListFailedTaskOutput,
  ListKeypairDetailErrors,
  ListKeypairDetailInput,
  ListKeypairDetailOutput,
  ListKeypairTaskErrors,
  ListKeypairTaskInput,
  ListKeypairTaskOutput,
  ListKeypairsErrors,
  ListKeypairsInput,
  ListKeypairsOutput,
  ListRunningTaskErrors,
  ListRunningTaskInput,
  ListRunningTaskOutput,
  UpdateKeypairDescriptionErrors,
  UpdateKeypairDescriptionInput,
} from "./types.js";

/** An answer that is a file. @public */
export interface FileFixture {
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** A request that breaks one rule of the contract. @public */
export interface BadRequest {
  readonly name: string;
  /** JSON pointer from the input's root to what is wrong. */
  readonly pointer: string;
  readonly input: unknown;
}

/** Answers by operation, status and name of the example; `undefined` where a status has no body. @public */
export const fixtures: {
  readonly associateKeypair: {
    readonly 202: {
      /** The task was started. Made up. */
      readonly started: AssociateKeypairOutput;
      /** The task was not started, which the status of the answer does not tell. Made up. */
      readonly not_started: AssociateKeypairOutput;
    };
    readonly 400: {
      /** A parameter is wrong. Made up. */
      readonly parameter_error: AssociateKeypairErrors[400];
    };
  };
  readonly batchAssociateKeypair: {
    readonly 202: {
      /** One task was started, the other was not. Made up. */
      readonly one_not_started: BatchAssociateKeypairOutput;
    };
    readonly 400: {
      /** A parameter is wrong. Made up. */
      readonly parameter_error: BatchAssociateKeypairErrors[400];
    };
  };
  readonly batchExportPrivateKey: {
    readonly 200: {
      /** Bytes in place of an archive. Made up. */
      readonly archive: FileFixture;
    };
  };
  readonly batchImportKeypair: {
    readonly 200: {
      /** One key pair was imported, the other was not. Made up. */
      readonly one_failed: BatchImportKeypairOutput;
    };
  };
  readonly clearPrivateKey: {
    readonly 200: {
      /** As documented. */
      readonly documented: undefined;
    };
    readonly 404: {
      /** There is no key pair of this name. Made up. */
      readonly keypair_not_found: ClearPrivateKeyErrors[404];
    };
  };
  readonly createKeypair: {
    readonly 200: {
      /** A key pair that the service made, with its private key. Made up. */
      readonly created: CreateKeypairOutput;
      /** A key pair that was imported. Made up. */
      readonly imported: CreateKeypairOutput;
    };
    readonly 400: {
      /** A parameter is wrong. Made up. */
      readonly parameter_error: CreateKeypairErrors[400];
    };
  };
  readonly deleteAllFailedTask: {
    readonly 200: {
      /** As documented. */
      readonly documented: undefined;
    };
    readonly 400: {
      /** A parameter is wrong. Made up. */
      readonly parameter_error: DeleteAllFailedTaskErrors[400];
    };
  };
  readonly deleteFailedTask: {
    readonly 200: {
      /** As documented. */
      readonly documented: undefined;
    };
    readonly 400: {
      /** There is no failed task with this id. Made up. */
      readonly task_not_found: DeleteFailedTaskErrors[400];
      /** The task id has a wrong form. Made up. */
      readonly illegal_task_id: DeleteFailedTaskErrors[400];
    };
  };
  readonly deleteKeypair: {
    readonly 204: {
      /** As documented. */
      readonly documented: undefined;
    };
    readonly 400: {
      /** A parameter is wrong. Made up. */
      readonly parameter_error: DeleteKeypairErrors[400];
    };
    readonly 404: {
      /** There is no key pair of this name. Made up. */
      readonly keypair_not_found: DeleteKeypairErrors[404];
    };
  };
  readonly disassociateKeypair: {
    readonly 202: {
      /** The task was started. Made up. */
      readonly started: DisassociateKeypairOutput;
      /** The task was not started, which the status of the answer does not tell. Made up. */
      readonly not_started: DisassociateKeypairOutput;
    };
    readonly 400: {
      /** A parameter is wrong. Made up. */
      readonly parameter_error: DisassociateKeypairErrors[400];
    };
  };
  readonly exportPrivateKey: {
    readonly 200: {
      /** A private key. Made up. */
      readonly exported: ExportPrivateKeyOutput;
    };
    readonly 400: {
      /** The service does not keep the private key. Made up. */
      readonly not_kept: ExportPrivateKeyErrors[400];
    };
  };
  readonly importPrivateKey: {
    readonly 200: {
      /** The private key is kept. Made up. */
      readonly imported: ImportPrivateKeyOutput;
    };
    readonly 400: {
      /** The private key belongs to another key pair. Made up. */
      readonly other_public_key: ImportPrivateKeyErrors[400];
    };
  };
  readonly listFailedTask: {
    readonly 200: {
      /** The key pair of a server could not be reset. Made up. */
      readonly reset_failed: ListFailedTaskOutput;
      /** There is none. Made up. */
      readonly none: ListFailedTaskOutput;
    };
    readonly 400: {
      /** A parameter is wrong. Made up. */
      readonly parameter_error: ListFailedTaskErrors[400];
    };
  };
  readonly listKeypairDetail: {
    readonly 200: {
      /** A key pair with a description, whose private key the service does not keep. Made up. */
      readonly described: ListKeypairDetailOutput;
    };
    readonly 400: {
      /** A parameter is wrong. Made up. */
      readonly parameter_error: ListKeypairDetailErrors[400];
    };
    readonly 404: {
      /** There is no key pair of this name. Made up. */
      readonly keypair_not_found: ListKeypairDetailErrors[404];
    };
  };
  readonly listKeypairTask: {
    readonly 200: {
      /** A key pair is being reset. As documented. */
      readonly documented: ListKeypairTaskOutput;
      /** A binding that has not begun. Made up. */
      readonly ready: ListKeypairTaskOutput;
      /** A binding that went well. Made up. */
      readonly succeeded: ListKeypairTaskOutput;
      /** An unbinding that failed. Made up. */
      readonly failed: ListKeypairTaskOutput;
    };
    readonly 400: {
      /** The task id has a wrong form. Made up. */
      readonly illegal_task_id: ListKeypairTaskErrors[400];
      /** A parameter is wrong. Made up. */
      readonly parameter_error: ListKeypairTaskErrors[400];
      /** There is no failed task with this id. Made up. */
      readonly task_not_found: ListKeypairTaskErrors[400];
    };
  };
  readonly listKeypairs: {
    readonly 200: {
      /** One key pair, and another page after it. Made up. */
      readonly first_page: ListKeypairsOutput;
      /** The last page. Made up. */
      readonly last_page: ListKeypairsOutput;
    };
    readonly 400: {
      /** A parameter is wrong. Made up. */
      readonly parameter_error: ListKeypairsErrors[400];
    };
  };
  readonly listRunningTask: {
    readonly 200: {
      /** A key pair is being reset. Made up. */
      readonly resetting: ListRunningTaskOutput;
      /** There is none. Made up. */
      readonly none: ListRunningTaskOutput;
    };
    readonly 400: {
      /** A parameter is wrong. Made up. */
      readonly parameter_error: ListRunningTaskErrors[400];
    };
  };
  readonly updateKeypairDescription: {
    readonly 200: {
      /** As documented. */
      readonly documented: undefined;
    };
    readonly 400: {
      /** A parameter is wrong. Made up. */
      readonly parameter_error: UpdateKeypairDescriptionErrors[400];
    };
  };
} = {
  associateKeypair: {
    202: {
      started: {
        task_id: "4d0b7a52-0f5e-4c0e-9a43-6b1f7a2f3c11",
        server_id: "c9aa197b-a6b6-4c33-b3a6-fa0b4ec50006",
        status: "SUCCESS",
      },
      not_started: {
        server_id: "c9aa197b-a6b6-4c33-b3a6-fa0b4ec50006",
        status: "FAILED",
        error_code: "KPS.0002",
        error_msg: "Parameter error.",
      },
    },
    400: {
      parameter_error: { error_code: "KPS.0002", error_msg: "Parameter error." },
    },
  },
  batchAssociateKeypair: {
    202: {
      one_not_started: {
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
    400: {
      parameter_error: { error_code: "KPS.0002", error_msg: "Parameter error." },
    },
  },
  batchExportPrivateKey: {
    200: {
      archive: { contentType: "application/octet-stream", bytes: /* @__PURE__ */ new Uint8Array([
        110, 111, 116, 45, 97, 110, 45, 97, 114, 99, 104, 105, 118, 101,
      ]) },
    },
  },
  batchImportKeypair: {
    200: {
      one_failed: {
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
          { keypair_name: "deploy-2026", failed_reason: "The private key does not match the public key." },
        ],
      },
    },
  },
  clearPrivateKey: {
    200: {
      documented: undefined,
    },
    404: {
      keypair_not_found: { error_code: "KPS.4016", error_msg: "Key pair not found." },
    },
  },
  createKeypair: {
    200: {
      created: {
        keypair: {
          name: "ops-2026",
          type: "ssh",
          public_key: "ssh-ed25519 not-a-key ops-2026",
          private_key: "not-a-private-key",
          fingerprint: "8c:e4:17:b0:2d:5f:93:a6:70:0b:cd:38:f1:42:6e:99",
          user_id: "0f4d1c7ab2e94b6d8a35c91e72f60b18",
        },
      },
      imported: {
        keypair: {
          name: "build-2026",
          type: "ssh",
          public_key: "ssh-ed25519 not-a-key build-2026",
          fingerprint: "3f:0a:51:9d:c2:77:0e:14:b8:6a:d3:20:95:fe:48:01",
          user_id: "0f4d1c7ab2e94b6d8a35c91e72f60b18",
        },
      },
    },
    400: {
      parameter_error: { error_code: "KPS.0002", error_msg: "Parameter error." },
    },
  },
  deleteAllFailedTask: {
    200: {
      documented: undefined,
    },
    400: {
      parameter_error: { error_code: "KPS.0002", error_msg: "Parameter error." },
    },
  },
  deleteFailedTask: {
    200: {
      documented: undefined,
    },
    400: {
      task_not_found: { error_code: "KPS.0005", error_msg: "Failed task not found." },
      illegal_task_id: { error_code: "KPS.0001", error_msg: "Illegal task id." },
    },
  },
  deleteKeypair: {
    204: {
      documented: undefined,
    },
    400: {
      parameter_error: { error_code: "KPS.0002", error_msg: "Parameter error." },
    },
    404: {
      keypair_not_found: { error_code: "KPS.4016", error_msg: "Key pair not found." },
    },
  },
  disassociateKeypair: {
    202: {
      started: {
        task_id: "4d0b7a52-0f5e-4c0e-9a43-6b1f7a2f3c11",
        server_id: "c9aa197b-a6b6-4c33-b3a6-fa0b4ec50006",
        status: "SUCCESS",
      },
      not_started: {
        server_id: "c9aa197b-a6b6-4c33-b3a6-fa0b4ec50006",
        status: "FAILED",
        error_code: "KPS.0002",
        error_msg: "Parameter error.",
      },
    },
    400: {
      parameter_error: { error_code: "KPS.0002", error_msg: "Parameter error." },
    },
  },
  exportPrivateKey: {
    200: {
      exported: { keypair: { name: "deploy-2026", private_key: "not-a-private-key" } },
    },
    400: {
      not_kept: { error_code: "KPS.6005", error_msg: "The private key is not managed." },
    },
  },
  importPrivateKey: {
    200: {
      imported: { keypair: { name: "ops-2026" } },
    },
    400: {
      other_public_key: { error_code: "KPS.6011", error_msg: "The private key does not match the public key." },
    },
  },
  listFailedTask: {
    200: {
      reset_failed: {
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
      none: { total: 0, tasks: [] },
    },
    400: {
      parameter_error: { error_code: "KPS.0002", error_msg: "Parameter error." },
    },
  },
  listKeypairDetail: {
    200: {
      described: {
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
    400: {
      parameter_error: { error_code: "KPS.0002", error_msg: "Parameter error." },
    },
    404: {
      keypair_not_found: { error_code: "KPS.4016", error_msg: "Key pair not found." },
    },
  },
  listKeypairTask: {
    200: {
      documented: {
        task_id: "aee8d2fe-5484-4753-9177-5a38dc15546c",
        task_status: "RUNNING_RESET",
        server_id: "c9aa197b-a6b6-4c33-b3a6-fa0b4ec50006",
      },
      ready: {
        task_id: "4d0b7a52-0f5e-4c0e-9a43-6b1f7a2f3c11",
        task_status: "READY_BIND",
        server_id: "91b2b8b4-3d3f-4a7e-8a37-0c5f6d3e2a10",
      },
      succeeded: {
        task_id: "4d0b7a52-0f5e-4c0e-9a43-6b1f7a2f3c11",
        task_status: "SUCCESS_BIND",
        server_id: "91b2b8b4-3d3f-4a7e-8a37-0c5f6d3e2a10",
      },
      failed: {
        task_id: "6be2f1f0-8b1c-4b0a-b6f5-1d2f90b4c7e2",
        task_status: "FAILED_UNBIND",
        server_id: "91b2b8b4-3d3f-4a7e-8a37-0c5f6d3e2a10",
      },
    },
    400: {
      illegal_task_id: { error_code: "KPS.0001", error_msg: "Illegal task id." },
      parameter_error: { error_code: "KPS.0002", error_msg: "Parameter error." },
      task_not_found: { error_code: "KPS.0005", error_msg: "Failed task not found." },
    },
  },
  listKeypairs: {
    200: {
      first_page: {
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
      last_page: {
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
    400: {
      parameter_error: { error_code: "KPS.0002", error_msg: "Parameter error." },
    },
  },
  listRunningTask: {
    200: {
      resetting: {
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
      none: { total: 0, tasks: [] },
    },
    400: {
      parameter_error: { error_code: "KPS.0002", error_msg: "Parameter error." },
    },
  },
  updateKeypairDescription: {
    200: {
      documented: undefined,
    },
    400: {
      parameter_error: { error_code: "KPS.0002", error_msg: "Parameter error." },
    },
  },
};

/** Valid inputs by operation and name. @public */
export const requests: {
  readonly associateKeypair: {
    /** A server that runs and has no key pair yet. Made up. */
    readonly running_server: AssociateKeypairInput;
    /** The key pair of a server is replaced; the service logs in with the one that it has. Made up. */
    readonly replaced: AssociateKeypairInput;
    /** The key pair of a server is reset, without the one that it has. Made up. */
    readonly reset: AssociateKeypairInput;
  };
  readonly batchAssociateKeypair: {
    /** Two servers that run and have no key pair yet. Made up. */
    readonly two_servers: BatchAssociateKeypairInput;
  };
  readonly batchExportPrivateKey: {
    /** Two key pairs. Made up. */
    readonly two: BatchExportPrivateKeyInput;
  };
  readonly batchImportKeypair: {
    /** Two key pairs, one with its private key. Made up. */
    readonly two: BatchImportKeypairInput;
  };
  readonly clearPrivateKey: {
    /** A request. Made up. */
    readonly synthetic: ClearPrivateKeyInput;
  };
  readonly createKeypair: {
    /** The service makes a key pair. Made up. */
    readonly created: CreateKeypairInput;
    /** The public key of a key pair is imported. Made up. */
    readonly imported: CreateKeypairInput;
    /** A key pair is imported, and the service keeps its private key, encrypted by KMS. Made up. */
    readonly imported_with_private_key: CreateKeypairInput;
  };
  readonly deleteAllFailedTask: {
    /** A request. Made up. */
    readonly synthetic: DeleteAllFailedTaskInput;
  };
  readonly deleteFailedTask: {
    /** A request. Made up. */
    readonly synthetic: DeleteFailedTaskInput;
  };
  readonly deleteKeypair: {
    /** A request. Made up. */
    readonly synthetic: DeleteKeypairInput;
  };
  readonly disassociateKeypair: {
    /** A server that runs; the service logs in with the key pair that it has. Made up. */
    readonly running_server: DisassociateKeypairInput;
    /** A server whose private key is not at hand. Made up. */
    readonly without_key: DisassociateKeypairInput;
  };
  readonly exportPrivateKey: {
    /** A key pair whose private key the service keeps. Made up. */
    readonly kept: ExportPrivateKeyInput;
  };
  readonly importPrivateKey: {
    /** KMS encrypts the private key. Made up. */
    readonly kms: ImportPrivateKeyInput;
    /** The key pair service encrypts the private key itself. Made up. */
    readonly without_kms: ImportPrivateKeyInput;
  };
  readonly listFailedTask: {
    /** A request. Made up. */
    readonly synthetic: ListFailedTaskInput;
  };
  readonly listKeypairDetail: {
    /** A request. Made up. */
    readonly synthetic: ListKeypairDetailInput;
  };
  readonly listKeypairTask: {
    /** A request. Made up. */
    readonly synthetic: ListKeypairTaskInput;
  };
  readonly listKeypairs: {
    /** A request. Made up. */
    readonly synthetic: ListKeypairsInput;
  };
  readonly listRunningTask: {
    /** A request. Made up. */
    readonly synthetic: ListRunningTaskInput;
  };
  readonly updateKeypairDescription: {
    /** A description. Made up. */
    readonly described: UpdateKeypairDescriptionInput;
    /** The description is taken away. Made up. */
    readonly emptied: UpdateKeypairDescriptionInput;
  };
} = {
  associateKeypair: {
    running_server: {
      project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
      body: {
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
      project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
      body: {
        keypair_name: "ops-2026",
        server: { id: "91b2b8b4-3d3f-4a7e-8a37-0c5f6d3e2a10", auth: { type: "keypair", key: "not-a-private-key" } },
      },
    },
    reset: {
      project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
      body: { keypair_name: "ops-2026", server: { id: "91b2b8b4-3d3f-4a7e-8a37-0c5f6d3e2a10" } },
    },
  },
  batchAssociateKeypair: {
    two_servers: {
      project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
      body: {
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
  batchExportPrivateKey: {
    two: {
      project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
      body: [{ keypair: { name: "deploy-2026" } }, { keypair: { name: "ops-2026" } }],
    },
  },
  batchImportKeypair: {
    two: {
      project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
      body: [
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
  clearPrivateKey: {
    synthetic: { project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35", keypair_name: "ops-2026" },
  },
  createKeypair: {
    created: { project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35", body: { keypair: { name: "ops-2026", type: "ssh" } } },
    imported: {
      project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
      body: { keypair: { name: "build-2026", scope: "domain", public_key: "ssh-ed25519 not-a-key build-2026" } },
    },
    imported_with_private_key: {
      project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
      body: {
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
  deleteAllFailedTask: {
    synthetic: { project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35" },
  },
  deleteFailedTask: {
    synthetic: { project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35", task_id: "aee8d2fe-5484-4753-9177-5a38dc15546c" },
  },
  deleteKeypair: {
    synthetic: { project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35", keypair_name: "ops-2026" },
  },
  disassociateKeypair: {
    running_server: {
      project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
      body: {
        server: { id: "c9aa197b-a6b6-4c33-b3a6-fa0b4ec50006", auth: { type: "keypair", key: "not-a-private-key" } },
      },
    },
    without_key: {
      project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
      body: { server: { id: "91b2b8b4-3d3f-4a7e-8a37-0c5f6d3e2a10" } },
    },
  },
  exportPrivateKey: {
    kept: { project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35", body: { keypair: { name: "deploy-2026" } } },
  },
  importPrivateKey: {
    kms: {
      project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
      body: {
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
      project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
      body: {
        keypair: {
          name: "ops-2026",
          key_protection: { private_key: "not-a-private-key", encryption: { type: "default" } },
        },
      },
    },
  },
  listFailedTask: {
    synthetic: { project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35", limit: 50, offset: 50 },
  },
  listKeypairDetail: {
    synthetic: { project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35", keypair_name: "ops-2026" },
  },
  listKeypairTask: {
    synthetic: { project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35", task_id: "aee8d2fe-5484-4753-9177-5a38dc15546c" },
  },
  listKeypairs: {
    synthetic: { project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35", limit: "50", marker: "ops-2026" },
  },
  listRunningTask: {
    synthetic: { project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35", limit: 50, offset: 50 },
  },
  updateKeypairDescription: {
    described: {
      project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
      keypair_name: "ops-2026",
      body: { keypair: { description: "Servers of the operators." } },
    },
    emptied: {
      project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
      keypair_name: "ops-2026",
      body: { keypair: { description: "" } },
    },
  },
};

/** Inputs that break one rule each, by operation. @public */
export const badRequests: {
  readonly associateKeypair: readonly BadRequest[];
  readonly batchAssociateKeypair: readonly BadRequest[];
  readonly batchExportPrivateKey: readonly BadRequest[];
  readonly batchImportKeypair: readonly BadRequest[];
  readonly clearPrivateKey: readonly BadRequest[];
  readonly createKeypair: readonly BadRequest[];
  readonly deleteAllFailedTask: readonly BadRequest[];
  readonly deleteFailedTask: readonly BadRequest[];
  readonly deleteKeypair: readonly BadRequest[];
  readonly disassociateKeypair: readonly BadRequest[];
  readonly exportPrivateKey: readonly BadRequest[];
  readonly importPrivateKey: readonly BadRequest[];
  readonly listFailedTask: readonly BadRequest[];
  readonly listKeypairDetail: readonly BadRequest[];
  readonly listKeypairTask: readonly BadRequest[];
  readonly listKeypairs: readonly BadRequest[];
  readonly listRunningTask: readonly BadRequest[];
  readonly updateKeypairDescription: readonly BadRequest[];
} = {
  associateKeypair: [
    { name: "body.required", pointer: "/body", input: { project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35" } },
    {
      name: "project_id.minLength",
      pointer: "/project_id",
      input: {
        project_id: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        body: {
          keypair_name: "ops-2026",
          server: {
            id: "c9aa197b-a6b6-4c33-b3a6-fa0b4ec50006",
            auth: { type: "password", key: "not-a-password" },
            disable_password: true,
            port: 22,
          },
        },
      },
    },
    {
      name: "project_id.maxLength",
      pointer: "/project_id",
      input: {
        project_id: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        body: {
          keypair_name: "ops-2026",
          server: {
            id: "c9aa197b-a6b6-4c33-b3a6-fa0b4ec50006",
            auth: { type: "password", key: "not-a-password" },
            disable_password: true,
            port: 22,
          },
        },
      },
    },
    {
      name: "body.keypair_name.required",
      pointer: "/body/keypair_name",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        body: {
          server: {
            id: "c9aa197b-a6b6-4c33-b3a6-fa0b4ec50006",
            auth: { type: "password", key: "not-a-password" },
            disable_password: true,
            port: 22,
          },
        },
      },
    },
    {
      name: "body.server.required",
      pointer: "/body/server",
      input: { project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35", body: { keypair_name: "ops-2026" } },
    },
    {
      name: "body.keypair_name.pattern",
      pointer: "/body/keypair_name",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        body: {
          keypair_name: "",
          server: {
            id: "c9aa197b-a6b6-4c33-b3a6-fa0b4ec50006",
            auth: { type: "password", key: "not-a-password" },
            disable_password: true,
            port: 22,
          },
        },
      },
    },
    {
      name: "body.server.id.required",
      pointer: "/body/server/id",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        body: {
          keypair_name: "ops-2026",
          server: { auth: { type: "password", key: "not-a-password" }, disable_password: true, port: 22 },
        },
      },
    },
    {
      name: "body.server.id.maxLength",
      pointer: "/body/server/id",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        body: {
          keypair_name: "ops-2026",
          server: {
            id: "x".repeat(65),
            auth: { type: "password", key: "not-a-password" },
            disable_password: true,
            port: 22,
          },
        },
      },
    },
    {
      name: "body.server.auth.type.enum",
      pointer: "/body/server/auth/type",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        body: {
          keypair_name: "ops-2026",
          server: {
            id: "c9aa197b-a6b6-4c33-b3a6-fa0b4ec50006",
            auth: { type: "no-such-value", key: "not-a-password" },
            disable_password: true,
            port: 22,
          },
        },
      },
    },
    {
      name: "body.server.auth.key.maxLength",
      pointer: "/body/server/auth/key",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        body: {
          keypair_name: "ops-2026",
          server: {
            id: "c9aa197b-a6b6-4c33-b3a6-fa0b4ec50006",
            auth: { type: "password", key: "x".repeat(65536) },
            disable_password: true,
            port: 22,
          },
        },
      },
    },
    {
      name: "body.server.port.minimum",
      pointer: "/body/server/port",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        body: {
          keypair_name: "ops-2026",
          server: {
            id: "c9aa197b-a6b6-4c33-b3a6-fa0b4ec50006",
            auth: { type: "password", key: "not-a-password" },
            disable_password: true,
            port: 0,
          },
        },
      },
    },
    {
      name: "body.server.port.maximum",
      pointer: "/body/server/port",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        body: {
          keypair_name: "ops-2026",
          server: {
            id: "c9aa197b-a6b6-4c33-b3a6-fa0b4ec50006",
            auth: { type: "password", key: "not-a-password" },
            disable_password: true,
            port: 65536,
          },
        },
      },
    },
  ],
  batchAssociateKeypair: [
    { name: "body.required", pointer: "/body", input: { project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35" } },
    {
      name: "project_id.minLength",
      pointer: "/project_id",
      input: {
        project_id: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        body: {
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
    {
      name: "project_id.maxLength",
      pointer: "/project_id",
      input: {
        project_id: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        body: {
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
    {
      name: "body.batch_keypairs.required",
      pointer: "/body/batch_keypairs",
      input: { project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35", body: {} },
    },
    {
      name: "body.batch_keypairs.maxItems",
      pointer: "/body/batch_keypairs",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        body: {
          batch_keypairs: [
            { keypair_name: "sample", server: { id: "sample" } },
            { keypair_name: "sample", server: { id: "sample" } },
            { keypair_name: "sample", server: { id: "sample" } },
            { keypair_name: "sample", server: { id: "sample" } },
            { keypair_name: "sample", server: { id: "sample" } },
            { keypair_name: "sample", server: { id: "sample" } },
            { keypair_name: "sample", server: { id: "sample" } },
            { keypair_name: "sample", server: { id: "sample" } },
            { keypair_name: "sample", server: { id: "sample" } },
            { keypair_name: "sample", server: { id: "sample" } },
            { keypair_name: "sample", server: { id: "sample" } },
          ],
        },
      },
    },
    {
      name: "body.batch_keypairs.0.keypair_name.required",
      pointer: "/body/batch_keypairs/0/keypair_name",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        body: {
          batch_keypairs: [
            {
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
    {
      name: "body.batch_keypairs.0.server.required",
      pointer: "/body/batch_keypairs/0/server",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        body: {
          batch_keypairs: [
            { keypair_name: "ops-2026" },
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
    {
      name: "body.batch_keypairs.0.keypair_name.pattern",
      pointer: "/body/batch_keypairs/0/keypair_name",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        body: {
          batch_keypairs: [
            {
              keypair_name: "",
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
    {
      name: "body.batch_keypairs.0.server.id.required",
      pointer: "/body/batch_keypairs/0/server/id",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        body: {
          batch_keypairs: [
            {
              keypair_name: "ops-2026",
              server: { auth: { type: "password", key: "not-a-password" }, disable_password: true },
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
    {
      name: "body.batch_keypairs.0.server.id.maxLength",
      pointer: "/body/batch_keypairs/0/server/id",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        body: {
          batch_keypairs: [
            {
              keypair_name: "ops-2026",
              server: {
                id: "x".repeat(65),
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
    {
      name: "body.batch_keypairs.0.server.auth.type.enum",
      pointer: "/body/batch_keypairs/0/server/auth/type",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        body: {
          batch_keypairs: [
            {
              keypair_name: "ops-2026",
              server: {
                id: "c9aa197b-a6b6-4c33-b3a6-fa0b4ec50006",
                auth: { type: "no-such-value", key: "not-a-password" },
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
    {
      name: "body.batch_keypairs.0.server.auth.key.maxLength",
      pointer: "/body/batch_keypairs/0/server/auth/key",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        body: {
          batch_keypairs: [
            {
              keypair_name: "ops-2026",
              server: {
                id: "c9aa197b-a6b6-4c33-b3a6-fa0b4ec50006",
                auth: { type: "password", key: "x".repeat(65536) },
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
    {
      name: "body.batch_keypairs.0.server.port.minimum",
      pointer: "/body/batch_keypairs/0/server/port",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        body: {
          batch_keypairs: [
            {
              keypair_name: "ops-2026",
              server: {
                id: "c9aa197b-a6b6-4c33-b3a6-fa0b4ec50006",
                auth: { type: "password", key: "not-a-password" },
                disable_password: true,
                port: 0,
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
    {
      name: "body.batch_keypairs.0.server.port.maximum",
      pointer: "/body/batch_keypairs/0/server/port",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        body: {
          batch_keypairs: [
            {
              keypair_name: "ops-2026",
              server: {
                id: "c9aa197b-a6b6-4c33-b3a6-fa0b4ec50006",
                auth: { type: "password", key: "not-a-password" },
                disable_password: true,
                port: 65536,
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
  ],
  batchExportPrivateKey: [
    { name: "body.required", pointer: "/body", input: { project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35" } },
    {
      name: "project_id.minLength",
      pointer: "/project_id",
      input: {
        project_id: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        body: [{ keypair: { name: "deploy-2026" } }, { keypair: { name: "ops-2026" } }],
      },
    },
    {
      name: "project_id.maxLength",
      pointer: "/project_id",
      input: {
        project_id: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        body: [{ keypair: { name: "deploy-2026" } }, { keypair: { name: "ops-2026" } }],
      },
    },
    {
      name: "body.maxItems",
      pointer: "/body",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        body: [
          { keypair: {} },
          { keypair: {} },
          { keypair: {} },
          { keypair: {} },
          { keypair: {} },
          { keypair: {} },
          { keypair: {} },
          { keypair: {} },
          { keypair: {} },
          { keypair: {} },
          { keypair: {} },
        ],
      },
    },
    {
      name: "body.0.keypair.required",
      pointer: "/body/0/keypair",
      input: { project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35", body: [{}, { keypair: { name: "ops-2026" } }] },
    },
    {
      name: "body.0.keypair.name.pattern",
      pointer: "/body/0/keypair/name",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        body: [{ keypair: { name: "" } }, { keypair: { name: "ops-2026" } }],
      },
    },
    {
      name: "body.0.keypair.type.enum",
      pointer: "/body/0/keypair/type",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        body: [{ keypair: { name: "deploy-2026", type: "no-such-value" } }, { keypair: { name: "ops-2026" } }],
      },
    },
    {
      name: "body.0.keypair.scope.enum",
      pointer: "/body/0/keypair/scope",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        body: [{ keypair: { name: "deploy-2026", scope: "no-such-value" } }, { keypair: { name: "ops-2026" } }],
      },
    },
    {
      name: "body.0.keypair.fingerprint.maxLength",
      pointer: "/body/0/keypair/fingerprint",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        body: [{ keypair: { name: "deploy-2026", fingerprint: "x".repeat(256) } }, { keypair: { name: "ops-2026" } }],
      },
    },
    {
      name: "body.0.keypair.frozen_state.maxLength",
      pointer: "/body/0/keypair/frozen_state",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        body: [{ keypair: { name: "deploy-2026", frozen_state: "x".repeat(256) } }, { keypair: { name: "ops-2026" } }],
      },
    },
    {
      name: "body.0.keypair.frozen_state.enum",
      pointer: "/body/0/keypair/frozen_state",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        body: [{ keypair: { name: "deploy-2026", frozen_state: "no-such-value" } }, { keypair: { name: "ops-2026" } }],
      },
    },
  ],
  batchImportKeypair: [
    { name: "body.required", pointer: "/body", input: { project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35" } },
    {
      name: "project_id.minLength",
      pointer: "/project_id",
      input: {
        project_id: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        body: [
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
    {
      name: "project_id.maxLength",
      pointer: "/project_id",
      input: {
        project_id: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        body: [
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
    {
      name: "body.maxItems",
      pointer: "/body",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        body: [
          { keypair: { name: "sample" } },
          { keypair: { name: "sample" } },
          { keypair: { name: "sample" } },
          { keypair: { name: "sample" } },
          { keypair: { name: "sample" } },
          { keypair: { name: "sample" } },
          { keypair: { name: "sample" } },
          { keypair: { name: "sample" } },
          { keypair: { name: "sample" } },
          { keypair: { name: "sample" } },
          { keypair: { name: "sample" } },
        ],
      },
    },
    {
      name: "body.0.keypair.required",
      pointer: "/body/0/keypair",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        body: [
          {},
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
    {
      name: "body.0.keypair.name.required",
      pointer: "/body/0/keypair/name",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        body: [
          { keypair: { public_key: "ssh-ed25519 not-a-key build-2026" } },
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
    {
      name: "body.0.keypair.name.pattern",
      pointer: "/body/0/keypair/name",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        body: [
          { keypair: { name: "", public_key: "ssh-ed25519 not-a-key build-2026" } },
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
    {
      name: "body.0.keypair.type.enum",
      pointer: "/body/0/keypair/type",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        body: [
          { keypair: { name: "build-2026", public_key: "ssh-ed25519 not-a-key build-2026", type: "no-such-value" } },
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
    {
      name: "body.0.keypair.scope.enum",
      pointer: "/body/0/keypair/scope",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        body: [
          { keypair: { name: "build-2026", public_key: "ssh-ed25519 not-a-key build-2026", scope: "no-such-value" } },
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
    {
      name: "body.0.keypair.user_id.pattern",
      pointer: "/body/0/keypair/user_id",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        body: [
          { keypair: { name: "build-2026", public_key: "ssh-ed25519 not-a-key build-2026", user_id: "" } },
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
    {
      name: "body.0.keypair.key_protection.encryption.required",
      pointer: "/body/0/keypair/key_protection/encryption",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        body: [
          {
            keypair: {
              name: "build-2026",
              public_key: "ssh-ed25519 not-a-key build-2026",
              key_protection: { private_key: "sample" },
            },
          },
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
    {
      name: "body.0.keypair.key_protection.private_key.maxLength",
      pointer: "/body/0/keypair/key_protection/private_key",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        body: [
          {
            keypair: {
              name: "build-2026",
              public_key: "ssh-ed25519 not-a-key build-2026",
              key_protection: { private_key: "x".repeat(65536), encryption: { type: "default" } },
            },
          },
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
    {
      name: "body.0.keypair.key_protection.encryption.type.required",
      pointer: "/body/0/keypair/key_protection/encryption/type",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        body: [
          {
            keypair: {
              name: "build-2026",
              public_key: "ssh-ed25519 not-a-key build-2026",
              key_protection: {
                private_key: "sample",
                encryption: { kms_key_name: "sample", kms_key_id: "000000000000000000000000000000000000" },
              },
            },
          },
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
    {
      name: "body.0.keypair.key_protection.encryption.type.enum",
      pointer: "/body/0/keypair/key_protection/encryption/type",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        body: [
          {
            keypair: {
              name: "build-2026",
              public_key: "ssh-ed25519 not-a-key build-2026",
              key_protection: {
                private_key: "sample",
                encryption: {
                  type: "no-such-value",
                  kms_key_name: "sample",
                  kms_key_id: "000000000000000000000000000000000000",
                },
              },
            },
          },
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
    {
      name: "body.0.keypair.key_protection.encryption.kms_key_name.maxLength",
      pointer: "/body/0/keypair/key_protection/encryption/kms_key_name",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        body: [
          {
            keypair: {
              name: "build-2026",
              public_key: "ssh-ed25519 not-a-key build-2026",
              key_protection: {
                private_key: "sample",
                encryption: {
                  type: "default",
                  kms_key_name: "x".repeat(256),
                  kms_key_id: "000000000000000000000000000000000000",
                },
              },
            },
          },
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
    {
      name: "body.0.keypair.key_protection.encryption.kms_key_id.minLength",
      pointer: "/body/0/keypair/key_protection/encryption/kms_key_id",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        body: [
          {
            keypair: {
              name: "build-2026",
              public_key: "ssh-ed25519 not-a-key build-2026",
              key_protection: {
                private_key: "sample",
                encryption: {
                  type: "default",
                  kms_key_name: "sample",
                  kms_key_id: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                },
              },
            },
          },
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
    {
      name: "body.0.keypair.key_protection.encryption.kms_key_id.maxLength",
      pointer: "/body/0/keypair/key_protection/encryption/kms_key_id",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        body: [
          {
            keypair: {
              name: "build-2026",
              public_key: "ssh-ed25519 not-a-key build-2026",
              key_protection: {
                private_key: "sample",
                encryption: {
                  type: "default",
                  kms_key_name: "sample",
                  kms_key_id: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                },
              },
            },
          },
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
    {
      name: "body.0.keypair.key_protection.encryption.kms_key_id.pattern",
      pointer: "/body/0/keypair/key_protection/encryption/kms_key_id",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        body: [
          {
            keypair: {
              name: "build-2026",
              public_key: "ssh-ed25519 not-a-key build-2026",
              key_protection: {
                private_key: "sample",
                encryption: { type: "default", kms_key_name: "sample", kms_key_id: "" },
              },
            },
          },
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
  ],
  clearPrivateKey: [
    {
      name: "keypair_name.required",
      pointer: "/keypair_name",
      input: { project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35" },
    },
    {
      name: "project_id.minLength",
      pointer: "/project_id",
      input: { project_id: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", keypair_name: "ops-2026" },
    },
    {
      name: "project_id.maxLength",
      pointer: "/project_id",
      input: { project_id: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", keypair_name: "ops-2026" },
    },
    {
      name: "keypair_name.minLength",
      pointer: "/keypair_name",
      input: { project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35", keypair_name: "" },
    },
    {
      name: "keypair_name.maxLength",
      pointer: "/keypair_name",
      input: { project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35", keypair_name: "x".repeat(256) },
    },
  ],
  createKeypair: [
    { name: "body.required", pointer: "/body", input: { project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35" } },
    {
      name: "project_id.minLength",
      pointer: "/project_id",
      input: { project_id: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", body: { keypair: { name: "ops-2026", type: "ssh" } } },
    },
    {
      name: "project_id.maxLength",
      pointer: "/project_id",
      input: { project_id: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", body: { keypair: { name: "ops-2026", type: "ssh" } } },
    },
    {
      name: "body.keypair.required",
      pointer: "/body/keypair",
      input: { project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35", body: {} },
    },
    {
      name: "body.keypair.name.required",
      pointer: "/body/keypair/name",
      input: { project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35", body: { keypair: { type: "ssh" } } },
    },
    {
      name: "body.keypair.name.pattern",
      pointer: "/body/keypair/name",
      input: { project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35", body: { keypair: { name: "", type: "ssh" } } },
    },
    {
      name: "body.keypair.type.enum",
      pointer: "/body/keypair/type",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        body: { keypair: { name: "ops-2026", type: "no-such-value" } },
      },
    },
    {
      name: "body.keypair.scope.enum",
      pointer: "/body/keypair/scope",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        body: { keypair: { name: "ops-2026", type: "ssh", scope: "no-such-value" } },
      },
    },
    {
      name: "body.keypair.user_id.pattern",
      pointer: "/body/keypair/user_id",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        body: { keypair: { name: "ops-2026", type: "ssh", user_id: "" } },
      },
    },
    {
      name: "body.keypair.key_protection.encryption.required",
      pointer: "/body/keypair/key_protection/encryption",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        body: { keypair: { name: "ops-2026", type: "ssh", key_protection: { private_key: "sample" } } },
      },
    },
    {
      name: "body.keypair.key_protection.private_key.maxLength",
      pointer: "/body/keypair/key_protection/private_key",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        body: {
          keypair: {
            name: "ops-2026",
            type: "ssh",
            key_protection: { private_key: "x".repeat(65536), encryption: { type: "default" } },
          },
        },
      },
    },
    {
      name: "body.keypair.key_protection.encryption.type.required",
      pointer: "/body/keypair/key_protection/encryption/type",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        body: {
          keypair: {
            name: "deploy-2026",
            public_key: "ssh-ed25519 not-a-key deploy-2026",
            key_protection: { private_key: "not-a-private-key", encryption: { kms_key_name: "kps/default" } },
          },
        },
      },
    },
    {
      name: "body.keypair.key_protection.encryption.type.enum",
      pointer: "/body/keypair/key_protection/encryption/type",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        body: {
          keypair: {
            name: "deploy-2026",
            public_key: "ssh-ed25519 not-a-key deploy-2026",
            key_protection: {
              private_key: "not-a-private-key",
              encryption: { type: "no-such-value", kms_key_name: "kps/default" },
            },
          },
        },
      },
    },
    {
      name: "body.keypair.key_protection.encryption.kms_key_name.maxLength",
      pointer: "/body/keypair/key_protection/encryption/kms_key_name",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        body: {
          keypair: {
            name: "deploy-2026",
            public_key: "ssh-ed25519 not-a-key deploy-2026",
            key_protection: {
              private_key: "not-a-private-key",
              encryption: { type: "kms", kms_key_name: "x".repeat(256) },
            },
          },
        },
      },
    },
    {
      name: "body.keypair.key_protection.encryption.kms_key_id.minLength",
      pointer: "/body/keypair/key_protection/encryption/kms_key_id",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        body: {
          keypair: {
            name: "ops-2026",
            type: "ssh",
            key_protection: {
              private_key: "sample",
              encryption: {
                type: "default",
                kms_key_name: "sample",
                kms_key_id: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
              },
            },
          },
        },
      },
    },
    {
      name: "body.keypair.key_protection.encryption.kms_key_id.maxLength",
      pointer: "/body/keypair/key_protection/encryption/kms_key_id",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        body: {
          keypair: {
            name: "ops-2026",
            type: "ssh",
            key_protection: {
              private_key: "sample",
              encryption: {
                type: "default",
                kms_key_name: "sample",
                kms_key_id: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
              },
            },
          },
        },
      },
    },
    {
      name: "body.keypair.key_protection.encryption.kms_key_id.pattern",
      pointer: "/body/keypair/key_protection/encryption/kms_key_id",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        body: {
          keypair: {
            name: "ops-2026",
            type: "ssh",
            key_protection: {
              private_key: "sample",
              encryption: { type: "default", kms_key_name: "sample", kms_key_id: "" },
            },
          },
        },
      },
    },
  ],
  deleteAllFailedTask: [
    { name: "project_id.minLength", pointer: "/project_id", input: { project_id: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" } },
    {
      name: "project_id.maxLength",
      pointer: "/project_id",
      input: { project_id: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" },
    },
  ],
  deleteFailedTask: [
    { name: "task_id.required", pointer: "/task_id", input: { project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35" } },
    {
      name: "project_id.minLength",
      pointer: "/project_id",
      input: { project_id: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", task_id: "aee8d2fe-5484-4753-9177-5a38dc15546c" },
    },
    {
      name: "project_id.maxLength",
      pointer: "/project_id",
      input: { project_id: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", task_id: "aee8d2fe-5484-4753-9177-5a38dc15546c" },
    },
    {
      name: "task_id.minLength",
      pointer: "/task_id",
      input: { project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35", task_id: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" },
    },
    {
      name: "task_id.maxLength",
      pointer: "/task_id",
      input: { project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35", task_id: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" },
    },
  ],
  deleteKeypair: [
    {
      name: "keypair_name.required",
      pointer: "/keypair_name",
      input: { project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35" },
    },
    {
      name: "project_id.minLength",
      pointer: "/project_id",
      input: { project_id: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", keypair_name: "ops-2026" },
    },
    {
      name: "project_id.maxLength",
      pointer: "/project_id",
      input: { project_id: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", keypair_name: "ops-2026" },
    },
    {
      name: "keypair_name.minLength",
      pointer: "/keypair_name",
      input: { project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35", keypair_name: "" },
    },
    {
      name: "keypair_name.maxLength",
      pointer: "/keypair_name",
      input: { project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35", keypair_name: "x".repeat(256) },
    },
  ],
  disassociateKeypair: [
    { name: "body.required", pointer: "/body", input: { project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35" } },
    {
      name: "project_id.minLength",
      pointer: "/project_id",
      input: {
        project_id: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        body: {
          server: { id: "c9aa197b-a6b6-4c33-b3a6-fa0b4ec50006", auth: { type: "keypair", key: "not-a-private-key" } },
        },
      },
    },
    {
      name: "project_id.maxLength",
      pointer: "/project_id",
      input: {
        project_id: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        body: {
          server: { id: "c9aa197b-a6b6-4c33-b3a6-fa0b4ec50006", auth: { type: "keypair", key: "not-a-private-key" } },
        },
      },
    },
    {
      name: "body.server.required",
      pointer: "/body/server",
      input: { project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35", body: {} },
    },
    {
      name: "body.server.id.required",
      pointer: "/body/server/id",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        body: { server: { auth: { type: "keypair", key: "not-a-private-key" } } },
      },
    },
    {
      name: "body.server.id.maxLength",
      pointer: "/body/server/id",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        body: { server: { id: "x".repeat(65), auth: { type: "keypair", key: "not-a-private-key" } } },
      },
    },
    {
      name: "body.server.auth.type.enum",
      pointer: "/body/server/auth/type",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        body: {
          server: {
            id: "c9aa197b-a6b6-4c33-b3a6-fa0b4ec50006",
            auth: { type: "no-such-value", key: "not-a-private-key" },
          },
        },
      },
    },
    {
      name: "body.server.auth.key.maxLength",
      pointer: "/body/server/auth/key",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        body: {
          server: { id: "c9aa197b-a6b6-4c33-b3a6-fa0b4ec50006", auth: { type: "keypair", key: "x".repeat(65536) } },
        },
      },
    },
  ],
  exportPrivateKey: [
    { name: "body.required", pointer: "/body", input: { project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35" } },
    {
      name: "project_id.minLength",
      pointer: "/project_id",
      input: { project_id: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", body: { keypair: { name: "deploy-2026" } } },
    },
    {
      name: "project_id.maxLength",
      pointer: "/project_id",
      input: { project_id: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", body: { keypair: { name: "deploy-2026" } } },
    },
    {
      name: "body.keypair.required",
      pointer: "/body/keypair",
      input: { project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35", body: {} },
    },
    {
      name: "body.keypair.name.required",
      pointer: "/body/keypair/name",
      input: { project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35", body: { keypair: {} } },
    },
    {
      name: "body.keypair.name.pattern",
      pointer: "/body/keypair/name",
      input: { project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35", body: { keypair: { name: "" } } },
    },
  ],
  importPrivateKey: [
    { name: "body.required", pointer: "/body", input: { project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35" } },
    {
      name: "project_id.minLength",
      pointer: "/project_id",
      input: {
        project_id: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        body: {
          keypair: {
            name: "ops-2026",
            key_protection: {
              private_key: "not-a-private-key",
              encryption: { type: "kms", kms_key_name: "kps/default" },
            },
          },
        },
      },
    },
    {
      name: "project_id.maxLength",
      pointer: "/project_id",
      input: {
        project_id: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        body: {
          keypair: {
            name: "ops-2026",
            key_protection: {
              private_key: "not-a-private-key",
              encryption: { type: "kms", kms_key_name: "kps/default" },
            },
          },
        },
      },
    },
    {
      name: "body.keypair.required",
      pointer: "/body/keypair",
      input: { project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35", body: {} },
    },
    {
      name: "body.keypair.name.required",
      pointer: "/body/keypair/name",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        body: {
          keypair: {
            key_protection: {
              private_key: "not-a-private-key",
              encryption: { type: "kms", kms_key_name: "kps/default" },
            },
          },
        },
      },
    },
    {
      name: "body.keypair.key_protection.required",
      pointer: "/body/keypair/key_protection",
      input: { project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35", body: { keypair: { name: "ops-2026" } } },
    },
    {
      name: "body.keypair.name.pattern",
      pointer: "/body/keypair/name",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        body: {
          keypair: {
            name: "",
            key_protection: {
              private_key: "not-a-private-key",
              encryption: { type: "kms", kms_key_name: "kps/default" },
            },
          },
        },
      },
    },
    {
      name: "body.keypair.user_id.pattern",
      pointer: "/body/keypair/user_id",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        body: {
          keypair: {
            name: "ops-2026",
            key_protection: {
              private_key: "not-a-private-key",
              encryption: { type: "kms", kms_key_name: "kps/default" },
            },
            user_id: "",
          },
        },
      },
    },
    {
      name: "body.keypair.key_protection.private_key.required",
      pointer: "/body/keypair/key_protection/private_key",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        body: {
          keypair: { name: "ops-2026", key_protection: { encryption: { type: "kms", kms_key_name: "kps/default" } } },
        },
      },
    },
    {
      name: "body.keypair.key_protection.encryption.required",
      pointer: "/body/keypair/key_protection/encryption",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        body: { keypair: { name: "ops-2026", key_protection: { private_key: "not-a-private-key" } } },
      },
    },
    {
      name: "body.keypair.key_protection.private_key.maxLength",
      pointer: "/body/keypair/key_protection/private_key",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        body: {
          keypair: {
            name: "ops-2026",
            key_protection: {
              private_key: "x".repeat(65536),
              encryption: { type: "kms", kms_key_name: "kps/default" },
            },
          },
        },
      },
    },
    {
      name: "body.keypair.key_protection.encryption.type.required",
      pointer: "/body/keypair/key_protection/encryption/type",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        body: {
          keypair: {
            name: "ops-2026",
            key_protection: { private_key: "not-a-private-key", encryption: { kms_key_name: "kps/default" } },
          },
        },
      },
    },
    {
      name: "body.keypair.key_protection.encryption.type.enum",
      pointer: "/body/keypair/key_protection/encryption/type",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        body: {
          keypair: {
            name: "ops-2026",
            key_protection: {
              private_key: "not-a-private-key",
              encryption: { type: "no-such-value", kms_key_name: "kps/default" },
            },
          },
        },
      },
    },
    {
      name: "body.keypair.key_protection.encryption.kms_key_name.maxLength",
      pointer: "/body/keypair/key_protection/encryption/kms_key_name",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        body: {
          keypair: {
            name: "ops-2026",
            key_protection: {
              private_key: "not-a-private-key",
              encryption: { type: "kms", kms_key_name: "x".repeat(256) },
            },
          },
        },
      },
    },
    {
      name: "body.keypair.key_protection.encryption.kms_key_id.minLength",
      pointer: "/body/keypair/key_protection/encryption/kms_key_id",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        body: {
          keypair: {
            name: "ops-2026",
            key_protection: {
              private_key: "not-a-private-key",
              encryption: {
                type: "kms",
                kms_key_name: "kps/default",
                kms_key_id: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
              },
            },
          },
        },
      },
    },
    {
      name: "body.keypair.key_protection.encryption.kms_key_id.maxLength",
      pointer: "/body/keypair/key_protection/encryption/kms_key_id",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        body: {
          keypair: {
            name: "ops-2026",
            key_protection: {
              private_key: "not-a-private-key",
              encryption: {
                type: "kms",
                kms_key_name: "kps/default",
                kms_key_id: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
              },
            },
          },
        },
      },
    },
    {
      name: "body.keypair.key_protection.encryption.kms_key_id.pattern",
      pointer: "/body/keypair/key_protection/encryption/kms_key_id",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        body: {
          keypair: {
            name: "ops-2026",
            key_protection: {
              private_key: "not-a-private-key",
              encryption: { type: "kms", kms_key_name: "kps/default", kms_key_id: "" },
            },
          },
        },
      },
    },
  ],
  listFailedTask: [
    {
      name: "project_id.minLength",
      pointer: "/project_id",
      input: { project_id: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", limit: 50, offset: 50 },
    },
    {
      name: "project_id.maxLength",
      pointer: "/project_id",
      input: { project_id: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", limit: 50, offset: 50 },
    },
    {
      name: "limit.minimum",
      pointer: "/limit",
      input: { project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35", limit: 0, offset: 50 },
    },
    {
      name: "limit.maximum",
      pointer: "/limit",
      input: { project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35", limit: 1001, offset: 50 },
    },
    {
      name: "offset.minimum",
      pointer: "/offset",
      input: { project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35", limit: 50, offset: -1 },
    },
    {
      name: "offset.maximum",
      pointer: "/offset",
      input: { project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35", limit: 50, offset: 100001 },
    },
  ],
  listKeypairDetail: [
    {
      name: "keypair_name.required",
      pointer: "/keypair_name",
      input: { project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35" },
    },
    {
      name: "project_id.minLength",
      pointer: "/project_id",
      input: { project_id: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", keypair_name: "ops-2026" },
    },
    {
      name: "project_id.maxLength",
      pointer: "/project_id",
      input: { project_id: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", keypair_name: "ops-2026" },
    },
    {
      name: "keypair_name.minLength",
      pointer: "/keypair_name",
      input: { project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35", keypair_name: "" },
    },
    {
      name: "keypair_name.maxLength",
      pointer: "/keypair_name",
      input: { project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35", keypair_name: "x".repeat(256) },
    },
  ],
  listKeypairTask: [
    { name: "task_id.required", pointer: "/task_id", input: { project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35" } },
    {
      name: "project_id.minLength",
      pointer: "/project_id",
      input: { project_id: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", task_id: "aee8d2fe-5484-4753-9177-5a38dc15546c" },
    },
    {
      name: "project_id.maxLength",
      pointer: "/project_id",
      input: { project_id: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", task_id: "aee8d2fe-5484-4753-9177-5a38dc15546c" },
    },
  ],
  listKeypairs: [
    {
      name: "project_id.minLength",
      pointer: "/project_id",
      input: { project_id: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", limit: "50", marker: "ops-2026" },
    },
    {
      name: "project_id.maxLength",
      pointer: "/project_id",
      input: { project_id: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", limit: "50", marker: "ops-2026" },
    },
    {
      name: "limit.minLength",
      pointer: "/limit",
      input: { project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35", limit: "", marker: "ops-2026" },
    },
    {
      name: "limit.maxLength",
      pointer: "/limit",
      input: { project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35", limit: "xxxxx", marker: "ops-2026" },
    },
    {
      name: "marker.pattern",
      pointer: "/marker",
      input: { project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35", limit: "50", marker: "" },
    },
  ],
  listRunningTask: [
    {
      name: "project_id.minLength",
      pointer: "/project_id",
      input: { project_id: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", limit: 50, offset: 50 },
    },
    {
      name: "project_id.maxLength",
      pointer: "/project_id",
      input: { project_id: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", limit: 50, offset: 50 },
    },
    {
      name: "limit.minimum",
      pointer: "/limit",
      input: { project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35", limit: 0, offset: 50 },
    },
    {
      name: "limit.maximum",
      pointer: "/limit",
      input: { project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35", limit: 1001, offset: 50 },
    },
    {
      name: "offset.minimum",
      pointer: "/offset",
      input: { project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35", limit: 50, offset: -1 },
    },
    {
      name: "offset.maximum",
      pointer: "/offset",
      input: { project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35", limit: 50, offset: 100001 },
    },
  ],
  updateKeypairDescription: [
    {
      name: "keypair_name.required",
      pointer: "/keypair_name",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        body: { keypair: { description: "Servers of the operators." } },
      },
    },
    {
      name: "body.required",
      pointer: "/body",
      input: { project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35", keypair_name: "ops-2026" },
    },
    {
      name: "project_id.minLength",
      pointer: "/project_id",
      input: {
        project_id: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        keypair_name: "ops-2026",
        body: { keypair: { description: "Servers of the operators." } },
      },
    },
    {
      name: "project_id.maxLength",
      pointer: "/project_id",
      input: {
        project_id: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        keypair_name: "ops-2026",
        body: { keypair: { description: "Servers of the operators." } },
      },
    },
    {
      name: "keypair_name.minLength",
      pointer: "/keypair_name",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        keypair_name: "",
        body: { keypair: { description: "Servers of the operators." } },
      },
    },
    {
      name: "keypair_name.maxLength",
      pointer: "/keypair_name",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        keypair_name: "x".repeat(256),
        body: { keypair: { description: "Servers of the operators." } },
      },
    },
    {
      name: "body.keypair.required",
      pointer: "/body/keypair",
      input: { project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35", keypair_name: "ops-2026", body: {} },
    },
    {
      name: "body.keypair.description.required",
      pointer: "/body/keypair/description",
      input: { project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35", keypair_name: "ops-2026", body: { keypair: {} } },
    },
    {
      name: "body.keypair.description.maxLength",
      pointer: "/body/keypair/description",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        keypair_name: "ops-2026",
        body: { keypair: { description: "x".repeat(256) } },
      },
    },
  ],
};
