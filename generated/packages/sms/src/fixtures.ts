// Made by templates/fixtures/fixtures.mustache from spec/sms/openapi.yaml; change those.
import type {
  DeleteTaskErrors,
  DeleteTaskInput,
  DeleteTasksErrors,
  DeleteTasksInput,
  ExportConsistencyResultsErrors,
  ExportConsistencyResultsInput,
  ListErrorServersErrors,
  ListErrorServersInput,
  ListErrorServersOutput,
  ListServersErrors,
  ListServersInput,
  ListServersOutput,
  ListTasksErrors,
  ListTasksInput,
  ListTasksOutput,
  ShowConfigSettingErrors,
  ShowConfigSettingInput,
  ShowConfigSettingOutput,
  ShowConsistencyResultErrors,
  ShowConsistencyResultInput,
  ShowConsistencyResultOutput,
  ShowTaskErrors,
  ShowTaskInput,
  ShowTaskOutput,
  UpdateTaskStatusErrors,
  UpdateTaskStatusInput,
  UploadSpecialConfigurationSettingErrors,
  UploadSpecialConfigurationSettingInput,
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
  readonly deleteTask: {
    readonly 200: {
      /** As documented. */
      readonly documented: undefined;
    };
    readonly 400: {
      /** A parameter is missing. Made up. */
      readonly bad_request: DeleteTaskErrors[400];
    };
    readonly 403: {
      /** The caller lacks a permission. Made up. */
      readonly not_permitted: DeleteTaskErrors[403];
    };
    readonly 404: {
      /** There is no migration task of this id. Made up. */
      readonly task_not_found: DeleteTaskErrors[404];
    };
  };
  readonly deleteTasks: {
    readonly 200: {
      /** As documented. */
      readonly documented: undefined;
    };
    readonly 400: {
      /** A parameter is missing. Made up. */
      readonly bad_request: DeleteTasksErrors[400];
    };
    readonly 403: {
      /** The caller lacks a permission. Made up. */
      readonly not_permitted: DeleteTasksErrors[403];
    };
    readonly 404: {
      /** There is no migration task of this id. Made up. */
      readonly task_not_found: DeleteTasksErrors[404];
    };
  };
  readonly exportConsistencyResults: {
    readonly 200: {
      /** The body that the page shows. As documented. */
      readonly documented: FileFixture;
    };
    readonly 400: {
      /** A parameter is wrong. Made up. */
      readonly bad_request: ExportConsistencyResultsErrors[400];
    };
    readonly 403: {
      /** The caller lacks a permission. As documented. */
      readonly documented: ExportConsistencyResultsErrors[403];
    };
    readonly 404: {
      /** No task has this id. Made up. */
      readonly not_found: ExportConsistencyResultsErrors[404];
    };
  };
  readonly listErrorServers: {
    readonly 200: {
      /** A server whose disks cannot be read. Made up. */
      readonly full_disk: ListErrorServersOutput;
      /** There is none. Made up. */
      readonly none: ListErrorServersOutput;
    };
    readonly 403: {
      /** The caller lacks a permission. Made up. */
      readonly not_permitted: ListErrorServersErrors[403];
    };
  };
  readonly listServers: {
    readonly 200: {
      /** A server of Linux that is migrated and checked, and one that cannot be migrated. Made up. */
      readonly migrated: ListServersOutput;
      /** There is none. Made up. */
      readonly none: ListServersOutput;
    };
    readonly 403: {
      /** The caller lacks a permission. Made up. */
      readonly not_permitted: ListServersErrors[403];
    };
    readonly 500: {
      /** The service could not answer. Made up. */
      readonly failed: ListServersErrors[500];
    };
  };
  readonly listTasks: {
    readonly 200: {
      /** A task of Linux whose migration went well, and one whose source is gone. Made up. */
      readonly migrated: ListTasksOutput;
      /** There is none. Made up. */
      readonly none: ListTasksOutput;
    };
    readonly 403: {
      /** The caller lacks a permission. Made up. */
      readonly not_permitted: ListTasksErrors[403];
    };
  };
  readonly showConfigSetting: {
    readonly 200: {
      /** The directories that the consistency check compares. Made up. */
      readonly directories: ShowConfigSettingOutput;
    };
    readonly 400: {
      /** A parameter is missing. Made up. */
      readonly bad_request: ShowConfigSettingErrors[400];
    };
    readonly 403: {
      /** The caller lacks a permission. Made up. */
      readonly not_permitted: ShowConfigSettingErrors[403];
    };
    readonly 404: {
      /** There is no migration task of this id. Made up. */
      readonly task_not_found: ShowConfigSettingErrors[404];
    };
    readonly 500: {
      /** The service could not answer. Made up. */
      readonly failed: ShowConfigSettingErrors[500];
    };
  };
  readonly showConsistencyResult: {
    readonly 200: {
      /** A check that found no difference. Made up. */
      readonly same: ShowConsistencyResultOutput;
      /** A check that found differences. Made up. */
      readonly differs: ShowConsistencyResultOutput;
      /** There is none. Made up. */
      readonly none: ShowConsistencyResultOutput;
    };
    readonly 400: {
      /** A parameter is missing. Made up. */
      readonly bad_request: ShowConsistencyResultErrors[400];
    };
    readonly 403: {
      /** The caller lacks a permission. Made up. */
      readonly not_permitted: ShowConsistencyResultErrors[403];
    };
    readonly 404: {
      /** There is no migration task of this id. Made up. */
      readonly task_not_found: ShowConsistencyResultErrors[404];
    };
    readonly 500: {
      /** The service could not answer. Made up. */
      readonly failed: ShowConsistencyResultErrors[500];
    };
  };
  readonly showTask: {
    readonly 200: {
      /** A Windows server is being copied. Made up. */
      readonly running: ShowTaskOutput;
      /** A migration that went well. Made up. */
      readonly migrated: ShowTaskOutput;
      /** A migration that failed. Made up. */
      readonly failed: ShowTaskOutput;
    };
    readonly 403: {
      /** The caller lacks a permission. Made up. */
      readonly not_permitted: ShowTaskErrors[403];
    };
    readonly 404: {
      /** There is no migration task of this id. Made up. */
      readonly task_not_found: ShowTaskErrors[404];
    };
  };
  readonly updateTaskStatus: {
    readonly 200: {
      /** As documented. */
      readonly documented: undefined;
    };
    readonly 400: {
      /** A parameter is missing. Made up. */
      readonly bad_request: UpdateTaskStatusErrors[400];
    };
    readonly 403: {
      /** The caller lacks a permission. Made up. */
      readonly not_permitted: UpdateTaskStatusErrors[403];
    };
    readonly 404: {
      /** There is no migration task of this id. Made up. */
      readonly task_not_found: UpdateTaskStatusErrors[404];
    };
  };
  readonly uploadSpecialConfigurationSetting: {
    readonly 200: {
      /** As documented. */
      readonly documented: undefined;
    };
    readonly 403: {
      /** The caller lacks a permission. Made up. */
      readonly not_permitted: UploadSpecialConfigurationSettingErrors[403];
    };
    readonly 404: {
      /** There is no migration task of this id. Made up. */
      readonly task_not_found: UploadSpecialConfigurationSettingErrors[404];
    };
    readonly 500: {
      /** The service could not answer. Made up. */
      readonly failed: UploadSpecialConfigurationSettingErrors[500];
    };
  };
} = {
  deleteTask: {
    200: {
      documented: undefined,
    },
    400: {
      bad_request: { error_code: "SMS.6011", error_msg: "The request is not of the form that is asked for." },
    },
    403: {
      not_permitted: {
        error_code: "SMS.9004",
        error_msg: "You lack a permission.",
        encoded_authorization_message: "not-a-message",
        error_param: ["You lack the permission to do this."],
        details: [{ error_code: "SMS.9004", error_msg: "You lack the permission to do this." }],
      },
    },
    404: {
      task_not_found: { error_code: "SMS.7703", error_msg: "The task does not exist." },
    },
  },
  deleteTasks: {
    200: {
      documented: undefined,
    },
    400: {
      bad_request: { error_code: "SMS.6011", error_msg: "The request is not of the form that is asked for." },
    },
    403: {
      not_permitted: {
        error_code: "SMS.9004",
        error_msg: "You lack a permission.",
        encoded_authorization_message: "not-a-message",
        error_param: ["You lack the permission to do this."],
        details: [{ error_code: "SMS.9004", error_msg: "You lack the permission to do this." }],
      },
    },
    404: {
      task_not_found: { error_code: "SMS.7703", error_msg: "The task does not exist." },
    },
  },
  exportConsistencyResults: {
    200: {
      documented: { contentType: "application/octet-stream", bytes: /* @__PURE__ */ new Uint8Array([123, 32, 125]) },
    },
    400: {
      bad_request: { error_code: "SMS.0202", error_msg: "A parameter of the request is wrong." },
    },
    403: {
      documented: {
        error_code: "SMS.9004",
        error_msg: "The current account does not have the permission to execute policy. You do not have permission to perform action XXX on resource XXX.",
        encoded_authorization_message: "XXXXXX",
        error_param: ["You do not have permission to perform action XXX on resource XXX."],
        details: [
          { error_code: "SMS.9004", error_msg: "You do not have permission to perform action XXX on resource XXX." },
        ],
      },
    },
    404: {
      not_found: { error_code: "SMS.0404", error_msg: "The task was not found." },
    },
  },
  listErrorServers: {
    200: {
      full_disk: {
        count: 1,
        migration_errors: [
          {
            source_id: "3a91f6e2-5c08-4d7b-b264-0f8e7c1d9a35",
            name: "db-01",
            host_name: null,
            source_ip: "192.0.2.30",
            target_ip: null,
            error_json: "{\"error_code\":\"SMS.1302\",\"error_param\":\"[\\\"/\\\", \\\"/mnt/vdb1\\\"]\"}",
          },
        ],
      },
      none: { count: 0, migration_errors: [] },
    },
    403: {
      not_permitted: {
        error_code: "SMS.9004",
        error_msg: "You lack a permission.",
        encoded_authorization_message: "not-a-message",
        error_param: ["You lack the permission to do this."],
        details: [{ error_code: "SMS.9004", error_msg: "You lack the permission to do this." }],
      },
    },
  },
  listServers: {
    200: {
      migrated: {
        count: 2,
        source_servers: [
          {
            id: "8c5e0d47-1b92-4f6a-a3d8-60e9f27b1c54",
            ip: "192.0.2.17",
            name: "web-01",
            os_type: "LINUX",
            os_version: "CENTOS_7_6_64BIT",
            oem_system: false,
            state: "finished",
            migration_cycle: "cutovered",
            connected: true,
            add_date: 1783200000000,
            last_visit_time: 1783260000000,
            state_action_time: 1783254000000,
            stage_action_time: 1783254000000,
            cpu_quantity: 4,
            memory: 8581140480,
            totalsize: 0,
            replicatesize: 0,
            start_type: "MANUAL",
            enterprise_project_id: "0",
            is_consistency_result_exist: true,
            checks: [
              { id: 524038, name: "OS_VERSION", result: "OK", error_code: null, error_params: "", params: [""] },
            ],
            init_target_server: { disks: [{ name: "/dev/vda", size: 42949672960, device_use: "BOOT" }] },
            current_task: {
              id: "2f6c1a90-7d3b-4e58-9c0f-5b1de7a4c613",
              name: "web-01 to the cloud",
              type: "MIGRATE_FILE",
              state: "MIGRATE_SUCCESS",
              clone_server: null,
              estimate_complete_time: null,
              remain_seconds: null,
              migrate_speed: 0,
              speed_limit: 0,
              start_date: 1783250100000,
              start_target_server: true,
              exist_server: false,
              use_public_ip: true,
              log_collect_status: "UPLOADED",
              log_share_url: "********",
              project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
              project_name: "cn-north-4",
              region_id: "cn-north-4",
              target_server: { name: "web-01", vm_id: "c9aa197b-a6b6-4c33-b3a6-fa0b4ec50006" },
            },
          },
          {
            id: "3a91f6e2-5c08-4d7b-b264-0f8e7c1d9a35",
            ip: "192.0.2.30",
            name: "db-01",
            os_type: "LINUX",
            os_version: "CENTOS_8_5_64BIT",
            oem_system: false,
            state: "unavailable",
            migration_cycle: "checking",
            connected: false,
            add_date: 1783190000000,
            state_action_time: null,
            current_task: null,
            is_consistency_result_exist: false,
            checks: [
              {
                id: 523794,
                name: "OS_VERSION",
                result: "ERROR",
                error_code: "SMS.6504",
                error_params: "",
                params: [""],
              },
            ],
          },
        ],
      },
      none: { count: 0, source_servers: [] },
    },
    403: {
      not_permitted: {
        error_code: "SMS.9004",
        error_msg: "You lack a permission.",
        encoded_authorization_message: "not-a-message",
        error_param: ["You lack the permission to do this."],
        details: [{ error_code: "SMS.9004", error_msg: "You lack the permission to do this." }],
      },
    },
    500: {
      failed: { error_code: "SMS.0001", error_msg: "Something went wrong in the service." },
    },
  },
  listTasks: {
    200: {
      migrated: {
        count: 2,
        tasks: [
          {
            id: "2f6c1a90-7d3b-4e58-9c0f-5b1de7a4c613",
            name: "web-01 to the cloud",
            type: "MIGRATE_FILE",
            os_type: "LINUX",
            state: "MIGRATE_SUCCESS",
            create_date: 1783250000000,
            estimate_complete_time: null,
            total_time: 3878000,
            priority: 1,
            speed_limit: 0,
            migrate_speed: 0,
            error_json: "",
            migration_ip: "",
            start_target_server: true,
            log_collect_status: "INIT",
            source_server: {
              id: "8c5e0d47-1b92-4f6a-a3d8-60e9f27b1c54",
              ip: "192.0.2.17",
              name: "web-01",
              os_type: "LINUX",
              os_version: "CENTOS_7_6_64BIT",
              oem_system: false,
              state: "finished",
            },
            target_server: {
              id: "d90c2e7f-6b41-4f58-93ea-7c15b8d04a26",
              vm_id: "",
              name: "",
              ip: null,
              os_type: "LINUX",
              os_version: null,
            },
          },
          {
            id: "7b0e4d15-93c2-4a6f-8e21-d4f09b6c3a58",
            name: "desk-02 to the cloud",
            type: "MIGRATE_BLOCK",
            os_type: "WINDOWS",
            state: "MIGRATE_FAIL",
            create_date: 1783240000000,
            error_json: "{\"error_code\":\"SMS.3805\",\"error_param\":\"[]\"}",
            source_server: null,
          },
        ],
      },
      none: { count: 0, tasks: [] },
    },
    403: {
      not_permitted: {
        error_code: "SMS.9004",
        error_msg: "You lack a permission.",
        encoded_authorization_message: "not-a-message",
        error_param: ["You lack the permission to do this."],
        details: [{ error_code: "SMS.9004", error_msg: "You lack the permission to do this." }],
      },
    },
  },
  showConfigSetting: {
    200: {
      directories: {
        task_id: "2f6c1a90-7d3b-4e58-9c0f-5b1de7a4c613",
        migrate_type: "LINUX_MIGRATE_FILE",
        configurations: [{ config_key: "CONSISTENCY_DIR", config_value: "/srv/www", config_status: "" }],
      },
    },
    400: {
      bad_request: { error_code: "SMS.6011", error_msg: "The request is not of the form that is asked for." },
    },
    403: {
      not_permitted: {
        error_code: "SMS.9004",
        error_msg: "You lack a permission.",
        encoded_authorization_message: "not-a-message",
        error_param: ["You lack the permission to do this."],
        details: [{ error_code: "SMS.9004", error_msg: "You lack the permission to do this." }],
      },
    },
    404: {
      task_not_found: { error_code: "SMS.7703", error_msg: "The task does not exist." },
    },
    500: {
      failed: { error_code: "SMS.0001", error_msg: "Something went wrong in the service." },
    },
  },
  showConsistencyResult: {
    200: {
      same: {
        task_id: "2f6c1a90-7d3b-4e58-9c0f-5b1de7a4c613",
        result_list: [
          {
            finished_time: 1783255000000,
            check_result: "success",
            consistency_result: [
              {
                dir_check: "/srv/www",
                num_total_files: 1204,
                num_different_files: 0,
                num_target_miss_files: 0,
                num_target_more_files: 0,
              },
            ],
          },
        ],
      },
      differs: {
        task_id: "2f6c1a90-7d3b-4e58-9c0f-5b1de7a4c613",
        result_list: [
          {
            finished_time: 1783255000000,
            check_result: "success",
            consistency_result: [
              {
                dir_check: "/srv/www",
                num_total_files: 1204,
                num_different_files: 3,
                num_target_miss_files: 1,
                num_target_more_files: 0,
              },
            ],
          },
        ],
      },
      none: { task_id: "2f6c1a90-7d3b-4e58-9c0f-5b1de7a4c613", result_list: [] },
    },
    400: {
      bad_request: { error_code: "SMS.6011", error_msg: "The request is not of the form that is asked for." },
    },
    403: {
      not_permitted: {
        error_code: "SMS.9004",
        error_msg: "You lack a permission.",
        encoded_authorization_message: "not-a-message",
        error_param: ["You lack the permission to do this."],
        details: [{ error_code: "SMS.9004", error_msg: "You lack the permission to do this." }],
      },
    },
    404: {
      task_not_found: { error_code: "SMS.7703", error_msg: "The task does not exist." },
    },
    500: {
      failed: { error_code: "SMS.0001", error_msg: "Something went wrong in the service." },
    },
  },
  showTask: {
    200: {
      running: {
        id: "7b0e4d15-93c2-4a6f-8e21-d4f09b6c3a58",
        name: "desk-02 to the cloud",
        type: "MIGRATE_BLOCK",
        os_type: "WINDOWS",
        state: "RUNNING",
        connected: true,
        priority: 1,
        speed_limit: 0,
        migrate_speed: 312.5,
        create_date: 1783240000000,
        start_date: 1783250100000,
        finish_date: null,
        estimate_complete_time: null,
        remain_seconds: 5400,
        total_time: 115,
        error_json: "",
        float_ip: null,
        migration_ip: null,
        start_target_server: true,
        clone_server: null,
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        project_name: "cn-north-4",
        region_id: "cn-north-4",
        region_name: "cn-north-4",
        source_server: {
          id: "3a91f6e2-5c08-4d7b-b264-0f8e7c1d9a35",
          ip: "192.0.2.54",
          name: "desk-02",
          os_type: "WINDOWS",
          os_version: "WINDOWS2016_64BIT",
          oem_system: false,
          state: "replicate",
          migration_cycle: "replicating",
        },
        sub_tasks: [
          {
            id: 7278,
            name: "CREATE_CLOUD_SERVER",
            progress: 100,
            start_date: 1783250118000,
            end_date: 1783250160000,
            process_trace: null,
            user_op: "REPLICATE",
          },
          {
            id: 7282,
            name: "MIGRATE_WINDOWS_BLOCK",
            progress: 0,
            start_date: null,
            end_date: null,
            process_trace: null,
            user_op: "REPLICATE",
          },
        ],
        target_server: {
          id: "d90c2e7f-6b41-4f58-93ea-7c15b8d04a26",
          vm_id: "",
          name: "",
          ip: null,
          os_type: "WINDOWS",
          os_version: "WINDOWS2016_64BIT",
          system_dir: "Y:\\Windows\\System32",
          image_disk_id: null,
          cutovered_snapshot_ids: null,
          volume_groups: [],
          disks: [
            {
              id: 88008,
              name: "Disk 1",
              disk_id: "0",
              disk_index: "0",
              device_use: "OS",
              os_disk: true,
              partition_style: "MBR",
              relation_name: null,
              size: 42949672960,
              used_size: 42947575808,
              physical_volumes: [
                {
                  id: 135056,
                  index: 2,
                  name: "Y:",
                  uuid: "\\\\?\\Volume{00000000-0000-0000-0000-501f00000000}\\",
                  device_use: "OS",
                  file_system: "NTFS",
                  mount_point: null,
                  relation_name: null,
                  size: 42423287808,
                  used_size: 23170301952,
                  free_size: 19252985856,
                },
              ],
            },
          ],
        },
      },
      migrated: {
        id: "2f6c1a90-7d3b-4e58-9c0f-5b1de7a4c613",
        name: "web-01 to the cloud",
        type: "MIGRATE_FILE",
        os_type: "LINUX",
        state: "MIGRATE_SUCCESS",
        create_date: 1783250000000,
        start_date: 1783250100000,
        finish_date: 1783254000000,
        target_server: { disks: [] },
      },
      failed: {
        id: "7b0e4d15-93c2-4a6f-8e21-d4f09b6c3a58",
        name: "desk-02 to the cloud",
        type: "MIGRATE_BLOCK",
        os_type: "WINDOWS",
        state: "MIGRATE_FAIL",
        error_json: "{\"error_code\":\"SMS.3805\",\"error_param\":\"[]\"}",
        target_server: { disks: [] },
      },
    },
    403: {
      not_permitted: {
        error_code: "SMS.9004",
        error_msg: "You lack a permission.",
        encoded_authorization_message: "not-a-message",
        error_param: ["You lack the permission to do this."],
        details: [{ error_code: "SMS.9004", error_msg: "You lack the permission to do this." }],
      },
    },
    404: {
      task_not_found: { error_code: "SMS.7703", error_msg: "The task does not exist." },
    },
  },
  updateTaskStatus: {
    200: {
      documented: undefined,
    },
    400: {
      bad_request: { error_code: "SMS.6011", error_msg: "The request is not of the form that is asked for." },
    },
    403: {
      not_permitted: {
        error_code: "SMS.9004",
        error_msg: "You lack a permission.",
        encoded_authorization_message: "not-a-message",
        error_param: ["You lack the permission to do this."],
        details: [{ error_code: "SMS.9004", error_msg: "You lack the permission to do this." }],
      },
    },
    404: {
      task_not_found: { error_code: "SMS.7703", error_msg: "The task does not exist." },
    },
  },
  uploadSpecialConfigurationSetting: {
    200: {
      documented: undefined,
    },
    403: {
      not_permitted: {
        error_code: "SMS.9004",
        error_msg: "You lack a permission.",
        encoded_authorization_message: "not-a-message",
        error_param: ["You lack the permission to do this."],
        details: [{ error_code: "SMS.9004", error_msg: "You lack the permission to do this." }],
      },
    },
    404: {
      task_not_found: { error_code: "SMS.7703", error_msg: "The task does not exist." },
    },
    500: {
      failed: { error_code: "SMS.0001", error_msg: "Something went wrong in the service." },
    },
  },
};

/** Valid inputs by operation and name. @public */
export const requests: {
  readonly deleteTask: {
    /** A request. Made up. */
    readonly synthetic: DeleteTaskInput;
  };
  readonly deleteTasks: {
    /** Two tasks. Made up. */
    readonly two: DeleteTasksInput;
  };
  readonly exportConsistencyResults: {
    /** The results of one task. As documented. */
    readonly documented: ExportConsistencyResultsInput;
    /** The results of two tasks, one named by its source server only. Made up. */
    readonly several: ExportConsistencyResultsInput;
  };
  readonly listErrorServers: {
    /** A request. Made up. */
    readonly synthetic: ListErrorServersInput;
  };
  readonly listServers: {
    /** A request. Made up. */
    readonly synthetic: ListServersInput;
  };
  readonly listTasks: {
    /** A request. Made up. */
    readonly synthetic: ListTasksInput;
  };
  readonly showConfigSetting: {
    /** A request. Made up. */
    readonly synthetic: ShowConfigSettingInput;
  };
  readonly showConsistencyResult: {
    /** A request. Made up. */
    readonly synthetic: ShowConsistencyResultInput;
  };
  readonly showTask: {
    /** A request. Made up. */
    readonly synthetic: ShowTaskInput;
  };
  readonly updateTaskStatus: {
    /** The task is started, with a consistency check. Made up. */
    readonly checked: UpdateTaskStatusInput;
    /** The task is stopped. Made up. */
    readonly stopped: UpdateTaskStatusInput;
    /** The target is cloned to test it. Made up. */
    readonly cloned: UpdateTaskStatusInput;
  };
  readonly uploadSpecialConfigurationSetting: {
    /** The directories that the consistency check compares. Made up. */
    readonly directories: UploadSpecialConfigurationSettingInput;
    /** A limit of the processor time. Made up. */
    readonly limit: UploadSpecialConfigurationSettingInput;
  };
} = {
  deleteTask: {
    synthetic: { task_id: "2f6c1a90-7d3b-4e58-9c0f-5b1de7a4c613" },
  },
  deleteTasks: {
    two: { body: { ids: ["2f6c1a90-7d3b-4e58-9c0f-5b1de7a4c613", "7b0e4d15-93c2-4a6f-8e21-d4f09b6c3a58"] } },
  },
  exportConsistencyResults: {
    documented: {
      body: {
        task_info: [
          {
            source_id: "31806fb2-95bd-421f-ae35-b81b750dxxxx",
            task_id: "05a41be9-3ffe-4cc6-8d66-07359039xxxx",
            source_name: "ecsxxx",
          },
        ],
      },
    },
    several: {
      "X-Language": "en-us",
      body: {
        task_info: [
          { task_id: "2f6c1a90-7d3b-4e58-9c0f-5b1de7a4c613" },
          { source_id: "8c5e0d47-1b92-4f6a-a3d8-60e9f27b1c54", source_name: "web-01" },
        ],
      },
    },
  },
  listErrorServers: {
    synthetic: { limit: 10, offset: 0, enterprise_project_id: "0" },
  },
  listServers: {
    synthetic: {
      state: "finished",
      name: "web-01",
      id: "8c5e0d47-1b92-4f6a-a3d8-60e9f27b1c54",
      ip: "192.0.2.17",
      ipv6: "2001:db8::17",
      migproject: "5d2a8f61-0c3b-47e9-9a14-e6b80f7c2d93",
      limit: 10,
      offset: 200,
      migration_cycle: "cutovered",
      connected: false,
      enterprise_project_id: "0",
      is_consistency_result_exist: true,
      vm_id: "c9aa197b-a6b6-4c33-b3a6-fa0b4ec50006",
    },
  },
  listTasks: {
    synthetic: {
      state: "MIGRATE_SUCCESS",
      name: "web-01 to the cloud",
      id: "2f6c1a90-7d3b-4e58-9c0f-5b1de7a4c613",
      source_server_id: "8c5e0d47-1b92-4f6a-a3d8-60e9f27b1c54",
      limit: 10,
      offset: 100,
      enterprise_project_id: "0",
    },
  },
  showConfigSetting: {
    synthetic: { task_id: "2f6c1a90-7d3b-4e58-9c0f-5b1de7a4c613", config_key: "CONSISTENCY_DIR" },
  },
  showConsistencyResult: {
    synthetic: { task_id: "2f6c1a90-7d3b-4e58-9c0f-5b1de7a4c613" },
  },
  showTask: {
    synthetic: { task_id: "2f6c1a90-7d3b-4e58-9c0f-5b1de7a4c613" },
  },
  updateTaskStatus: {
    checked: {
      task_id: "2f6c1a90-7d3b-4e58-9c0f-5b1de7a4c613",
      body: { operation: "start", is_need_consistency_check: true },
    },
    stopped: { task_id: "2f6c1a90-7d3b-4e58-9c0f-5b1de7a4c613", body: { operation: "stop" } },
    cloned: {
      task_id: "2f6c1a90-7d3b-4e58-9c0f-5b1de7a4c613",
      body: { operation: "clone_test", template_id: "0c9d5e84-2f17-4b3a-86d0-a1e73b5f9c62" },
    },
  },
  uploadSpecialConfigurationSetting: {
    directories: {
      task_id: "2f6c1a90-7d3b-4e58-9c0f-5b1de7a4c613",
      body: { configurations: [{ config_key: "CONSISTENCY_DIR", config_value: "/srv/www" }] },
    },
    limit: {
      task_id: "2f6c1a90-7d3b-4e58-9c0f-5b1de7a4c613",
      body: { configurations: [{ config_key: "LINUX_CPU_LIMIT", config_value: "50" }] },
    },
  },
};

/** Inputs that break one rule each, by operation. @public */
export const badRequests: {
  readonly deleteTask: readonly BadRequest[];
  readonly deleteTasks: readonly BadRequest[];
  readonly exportConsistencyResults: readonly BadRequest[];
  readonly listErrorServers: readonly BadRequest[];
  readonly listServers: readonly BadRequest[];
  readonly listTasks: readonly BadRequest[];
  readonly showConfigSetting: readonly BadRequest[];
  readonly showConsistencyResult: readonly BadRequest[];
  readonly showTask: readonly BadRequest[];
  readonly updateTaskStatus: readonly BadRequest[];
  readonly uploadSpecialConfigurationSetting: readonly BadRequest[];
} = {
  deleteTask: [
    { name: "task_id.required", pointer: "/task_id", input: {} },
    { name: "task_id.minLength", pointer: "/task_id", input: { task_id: "" } },
    { name: "task_id.maxLength", pointer: "/task_id", input: { task_id: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" } },
  ],
  deleteTasks: [
    { name: "body.required", pointer: "/body", input: {} },
    { name: "body.ids.required", pointer: "/body/ids", input: { body: {} } },
    { name: "body.ids.minItems", pointer: "/body/ids", input: { body: { ids: [] } } },
    {
      name: "body.ids.maxItems",
      pointer: "/body/ids",
      input: { body: { ids: Array.from({ length: 51 }, () => ("sample")) } },
    },
    {
      name: "body.ids.0.maxLength",
      pointer: "/body/ids/0",
      input: { body: { ids: ["x".repeat(256), "7b0e4d15-93c2-4a6f-8e21-d4f09b6c3a58"] } },
    },
  ],
  exportConsistencyResults: [
    { name: "body.required", pointer: "/body", input: {} },
    { name: "body.task_info.required", pointer: "/body/task_info", input: { body: {} } },
    { name: "body.task_info.minItems", pointer: "/body/task_info", input: { body: { task_info: [] } } },
    {
      name: "body.task_info.maxItems",
      pointer: "/body/task_info",
      input: { body: { task_info: Array.from({ length: 201 }, () => ({})) } },
    },
    {
      name: "body.task_info.0.task_id.minLength",
      pointer: "/body/task_info/0/task_id",
      input: {
        body: {
          task_info: [{ source_id: "31806fb2-95bd-421f-ae35-b81b750dxxxx", task_id: "", source_name: "ecsxxx" }],
        },
      },
    },
    {
      name: "body.task_info.0.task_id.maxLength",
      pointer: "/body/task_info/0/task_id",
      input: {
        body: {
          task_info: [
            {
              source_id: "31806fb2-95bd-421f-ae35-b81b750dxxxx",
              task_id: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
              source_name: "ecsxxx",
            },
          ],
        },
      },
    },
    {
      name: "body.task_info.0.source_id.maxLength",
      pointer: "/body/task_info/0/source_id",
      input: {
        body: {
          task_info: [
            { source_id: "x".repeat(256), task_id: "05a41be9-3ffe-4cc6-8d66-07359039xxxx", source_name: "ecsxxx" },
          ],
        },
      },
    },
    {
      name: "body.task_info.0.source_name.maxLength",
      pointer: "/body/task_info/0/source_name",
      input: {
        body: {
          task_info: [
            {
              source_id: "31806fb2-95bd-421f-ae35-b81b750dxxxx",
              task_id: "05a41be9-3ffe-4cc6-8d66-07359039xxxx",
              source_name: "x".repeat(256),
            },
          ],
        },
      },
    },
  ],
  listErrorServers: [
    { name: "offset.required", pointer: "/offset", input: { limit: 10, enterprise_project_id: "0" } },
    { name: "limit.minimum", pointer: "/limit", input: { limit: -1, offset: 0, enterprise_project_id: "0" } },
    { name: "limit.maximum", pointer: "/limit", input: { limit: 101, offset: 0, enterprise_project_id: "0" } },
    { name: "offset.minimum", pointer: "/offset", input: { limit: 10, offset: -1, enterprise_project_id: "0" } },
    { name: "offset.maximum", pointer: "/offset", input: { limit: 10, offset: 65536, enterprise_project_id: "0" } },
    {
      name: "enterprise_project_id.maxLength",
      pointer: "/enterprise_project_id",
      input: { limit: 10, offset: 0, enterprise_project_id: "x".repeat(256) },
    },
  ],
  listServers: [
    {
      name: "state.enum",
      pointer: "/state",
      input: {
        state: "no-such-value",
        name: "web-01",
        id: "8c5e0d47-1b92-4f6a-a3d8-60e9f27b1c54",
        ip: "192.0.2.17",
        ipv6: "2001:db8::17",
        migproject: "5d2a8f61-0c3b-47e9-9a14-e6b80f7c2d93",
        limit: 10,
        offset: 200,
        migration_cycle: "cutovered",
        connected: false,
        enterprise_project_id: "0",
        is_consistency_result_exist: true,
        vm_id: "c9aa197b-a6b6-4c33-b3a6-fa0b4ec50006",
      },
    },
    {
      name: "name.maxLength",
      pointer: "/name",
      input: {
        state: "finished",
        name: "x".repeat(256),
        id: "8c5e0d47-1b92-4f6a-a3d8-60e9f27b1c54",
        ip: "192.0.2.17",
        ipv6: "2001:db8::17",
        migproject: "5d2a8f61-0c3b-47e9-9a14-e6b80f7c2d93",
        limit: 10,
        offset: 200,
        migration_cycle: "cutovered",
        connected: false,
        enterprise_project_id: "0",
        is_consistency_result_exist: true,
        vm_id: "c9aa197b-a6b6-4c33-b3a6-fa0b4ec50006",
      },
    },
    {
      name: "id.maxLength",
      pointer: "/id",
      input: {
        state: "finished",
        name: "web-01",
        id: "x".repeat(256),
        ip: "192.0.2.17",
        ipv6: "2001:db8::17",
        migproject: "5d2a8f61-0c3b-47e9-9a14-e6b80f7c2d93",
        limit: 10,
        offset: 200,
        migration_cycle: "cutovered",
        connected: false,
        enterprise_project_id: "0",
        is_consistency_result_exist: true,
        vm_id: "c9aa197b-a6b6-4c33-b3a6-fa0b4ec50006",
      },
    },
    {
      name: "ip.maxLength",
      pointer: "/ip",
      input: {
        state: "finished",
        name: "web-01",
        id: "8c5e0d47-1b92-4f6a-a3d8-60e9f27b1c54",
        ip: "x".repeat(256),
        ipv6: "2001:db8::17",
        migproject: "5d2a8f61-0c3b-47e9-9a14-e6b80f7c2d93",
        limit: 10,
        offset: 200,
        migration_cycle: "cutovered",
        connected: false,
        enterprise_project_id: "0",
        is_consistency_result_exist: true,
        vm_id: "c9aa197b-a6b6-4c33-b3a6-fa0b4ec50006",
      },
    },
    {
      name: "ipv6.maxLength",
      pointer: "/ipv6",
      input: {
        state: "finished",
        name: "web-01",
        id: "8c5e0d47-1b92-4f6a-a3d8-60e9f27b1c54",
        ip: "192.0.2.17",
        ipv6: "x".repeat(256),
        migproject: "5d2a8f61-0c3b-47e9-9a14-e6b80f7c2d93",
        limit: 10,
        offset: 200,
        migration_cycle: "cutovered",
        connected: false,
        enterprise_project_id: "0",
        is_consistency_result_exist: true,
        vm_id: "c9aa197b-a6b6-4c33-b3a6-fa0b4ec50006",
      },
    },
    {
      name: "migproject.maxLength",
      pointer: "/migproject",
      input: {
        state: "finished",
        name: "web-01",
        id: "8c5e0d47-1b92-4f6a-a3d8-60e9f27b1c54",
        ip: "192.0.2.17",
        ipv6: "2001:db8::17",
        migproject: "x".repeat(256),
        limit: 10,
        offset: 200,
        migration_cycle: "cutovered",
        connected: false,
        enterprise_project_id: "0",
        is_consistency_result_exist: true,
        vm_id: "c9aa197b-a6b6-4c33-b3a6-fa0b4ec50006",
      },
    },
    {
      name: "limit.minimum",
      pointer: "/limit",
      input: {
        state: "finished",
        name: "web-01",
        id: "8c5e0d47-1b92-4f6a-a3d8-60e9f27b1c54",
        ip: "192.0.2.17",
        ipv6: "2001:db8::17",
        migproject: "5d2a8f61-0c3b-47e9-9a14-e6b80f7c2d93",
        limit: -1,
        offset: 200,
        migration_cycle: "cutovered",
        connected: false,
        enterprise_project_id: "0",
        is_consistency_result_exist: true,
        vm_id: "c9aa197b-a6b6-4c33-b3a6-fa0b4ec50006",
      },
    },
    {
      name: "limit.maximum",
      pointer: "/limit",
      input: {
        state: "finished",
        name: "web-01",
        id: "8c5e0d47-1b92-4f6a-a3d8-60e9f27b1c54",
        ip: "192.0.2.17",
        ipv6: "2001:db8::17",
        migproject: "5d2a8f61-0c3b-47e9-9a14-e6b80f7c2d93",
        limit: 201,
        offset: 200,
        migration_cycle: "cutovered",
        connected: false,
        enterprise_project_id: "0",
        is_consistency_result_exist: true,
        vm_id: "c9aa197b-a6b6-4c33-b3a6-fa0b4ec50006",
      },
    },
    {
      name: "offset.minimum",
      pointer: "/offset",
      input: {
        state: "finished",
        name: "web-01",
        id: "8c5e0d47-1b92-4f6a-a3d8-60e9f27b1c54",
        ip: "192.0.2.17",
        ipv6: "2001:db8::17",
        migproject: "5d2a8f61-0c3b-47e9-9a14-e6b80f7c2d93",
        limit: 10,
        offset: -1,
        migration_cycle: "cutovered",
        connected: false,
        enterprise_project_id: "0",
        is_consistency_result_exist: true,
        vm_id: "c9aa197b-a6b6-4c33-b3a6-fa0b4ec50006",
      },
    },
    {
      name: "offset.maximum",
      pointer: "/offset",
      input: {
        state: "finished",
        name: "web-01",
        id: "8c5e0d47-1b92-4f6a-a3d8-60e9f27b1c54",
        ip: "192.0.2.17",
        ipv6: "2001:db8::17",
        migproject: "5d2a8f61-0c3b-47e9-9a14-e6b80f7c2d93",
        limit: 10,
        offset: 65536,
        migration_cycle: "cutovered",
        connected: false,
        enterprise_project_id: "0",
        is_consistency_result_exist: true,
        vm_id: "c9aa197b-a6b6-4c33-b3a6-fa0b4ec50006",
      },
    },
    {
      name: "migration_cycle.maxLength",
      pointer: "/migration_cycle",
      input: {
        state: "finished",
        name: "web-01",
        id: "8c5e0d47-1b92-4f6a-a3d8-60e9f27b1c54",
        ip: "192.0.2.17",
        ipv6: "2001:db8::17",
        migproject: "5d2a8f61-0c3b-47e9-9a14-e6b80f7c2d93",
        limit: 10,
        offset: 200,
        migration_cycle: "x".repeat(256),
        connected: false,
        enterprise_project_id: "0",
        is_consistency_result_exist: true,
        vm_id: "c9aa197b-a6b6-4c33-b3a6-fa0b4ec50006",
      },
    },
    {
      name: "migration_cycle.enum",
      pointer: "/migration_cycle",
      input: {
        state: "finished",
        name: "web-01",
        id: "8c5e0d47-1b92-4f6a-a3d8-60e9f27b1c54",
        ip: "192.0.2.17",
        ipv6: "2001:db8::17",
        migproject: "5d2a8f61-0c3b-47e9-9a14-e6b80f7c2d93",
        limit: 10,
        offset: 200,
        migration_cycle: "no-such-value",
        connected: false,
        enterprise_project_id: "0",
        is_consistency_result_exist: true,
        vm_id: "c9aa197b-a6b6-4c33-b3a6-fa0b4ec50006",
      },
    },
    {
      name: "enterprise_project_id.maxLength",
      pointer: "/enterprise_project_id",
      input: {
        state: "finished",
        name: "web-01",
        id: "8c5e0d47-1b92-4f6a-a3d8-60e9f27b1c54",
        ip: "192.0.2.17",
        ipv6: "2001:db8::17",
        migproject: "5d2a8f61-0c3b-47e9-9a14-e6b80f7c2d93",
        limit: 10,
        offset: 200,
        migration_cycle: "cutovered",
        connected: false,
        enterprise_project_id: "x".repeat(256),
        is_consistency_result_exist: true,
        vm_id: "c9aa197b-a6b6-4c33-b3a6-fa0b4ec50006",
      },
    },
    {
      name: "vm_id.maxLength",
      pointer: "/vm_id",
      input: {
        state: "finished",
        name: "web-01",
        id: "8c5e0d47-1b92-4f6a-a3d8-60e9f27b1c54",
        ip: "192.0.2.17",
        ipv6: "2001:db8::17",
        migproject: "5d2a8f61-0c3b-47e9-9a14-e6b80f7c2d93",
        limit: 10,
        offset: 200,
        migration_cycle: "cutovered",
        connected: false,
        enterprise_project_id: "0",
        is_consistency_result_exist: true,
        vm_id: "x".repeat(256),
      },
    },
  ],
  listTasks: [
    {
      name: "state.enum",
      pointer: "/state",
      input: {
        state: "no-such-value",
        name: "web-01 to the cloud",
        id: "2f6c1a90-7d3b-4e58-9c0f-5b1de7a4c613",
        source_server_id: "8c5e0d47-1b92-4f6a-a3d8-60e9f27b1c54",
        limit: 10,
        offset: 100,
        enterprise_project_id: "0",
      },
    },
    {
      name: "name.maxLength",
      pointer: "/name",
      input: {
        state: "MIGRATE_SUCCESS",
        name: "x".repeat(256),
        id: "2f6c1a90-7d3b-4e58-9c0f-5b1de7a4c613",
        source_server_id: "8c5e0d47-1b92-4f6a-a3d8-60e9f27b1c54",
        limit: 10,
        offset: 100,
        enterprise_project_id: "0",
      },
    },
    {
      name: "id.minLength",
      pointer: "/id",
      input: {
        state: "MIGRATE_SUCCESS",
        name: "web-01 to the cloud",
        id: "",
        source_server_id: "8c5e0d47-1b92-4f6a-a3d8-60e9f27b1c54",
        limit: 10,
        offset: 100,
        enterprise_project_id: "0",
      },
    },
    {
      name: "id.maxLength",
      pointer: "/id",
      input: {
        state: "MIGRATE_SUCCESS",
        name: "web-01 to the cloud",
        id: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        source_server_id: "8c5e0d47-1b92-4f6a-a3d8-60e9f27b1c54",
        limit: 10,
        offset: 100,
        enterprise_project_id: "0",
      },
    },
    {
      name: "source_server_id.minLength",
      pointer: "/source_server_id",
      input: {
        state: "MIGRATE_SUCCESS",
        name: "web-01 to the cloud",
        id: "2f6c1a90-7d3b-4e58-9c0f-5b1de7a4c613",
        source_server_id: "",
        limit: 10,
        offset: 100,
        enterprise_project_id: "0",
      },
    },
    {
      name: "source_server_id.maxLength",
      pointer: "/source_server_id",
      input: {
        state: "MIGRATE_SUCCESS",
        name: "web-01 to the cloud",
        id: "2f6c1a90-7d3b-4e58-9c0f-5b1de7a4c613",
        source_server_id: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        limit: 10,
        offset: 100,
        enterprise_project_id: "0",
      },
    },
    {
      name: "limit.minimum",
      pointer: "/limit",
      input: {
        state: "MIGRATE_SUCCESS",
        name: "web-01 to the cloud",
        id: "2f6c1a90-7d3b-4e58-9c0f-5b1de7a4c613",
        source_server_id: "8c5e0d47-1b92-4f6a-a3d8-60e9f27b1c54",
        limit: -1,
        offset: 100,
        enterprise_project_id: "0",
      },
    },
    {
      name: "limit.maximum",
      pointer: "/limit",
      input: {
        state: "MIGRATE_SUCCESS",
        name: "web-01 to the cloud",
        id: "2f6c1a90-7d3b-4e58-9c0f-5b1de7a4c613",
        source_server_id: "8c5e0d47-1b92-4f6a-a3d8-60e9f27b1c54",
        limit: 201,
        offset: 100,
        enterprise_project_id: "0",
      },
    },
    {
      name: "offset.minimum",
      pointer: "/offset",
      input: {
        state: "MIGRATE_SUCCESS",
        name: "web-01 to the cloud",
        id: "2f6c1a90-7d3b-4e58-9c0f-5b1de7a4c613",
        source_server_id: "8c5e0d47-1b92-4f6a-a3d8-60e9f27b1c54",
        limit: 10,
        offset: -1,
        enterprise_project_id: "0",
      },
    },
    {
      name: "offset.maximum",
      pointer: "/offset",
      input: {
        state: "MIGRATE_SUCCESS",
        name: "web-01 to the cloud",
        id: "2f6c1a90-7d3b-4e58-9c0f-5b1de7a4c613",
        source_server_id: "8c5e0d47-1b92-4f6a-a3d8-60e9f27b1c54",
        limit: 10,
        offset: 65536,
        enterprise_project_id: "0",
      },
    },
    {
      name: "enterprise_project_id.maxLength",
      pointer: "/enterprise_project_id",
      input: {
        state: "MIGRATE_SUCCESS",
        name: "web-01 to the cloud",
        id: "2f6c1a90-7d3b-4e58-9c0f-5b1de7a4c613",
        source_server_id: "8c5e0d47-1b92-4f6a-a3d8-60e9f27b1c54",
        limit: 10,
        offset: 100,
        enterprise_project_id: "x".repeat(256),
      },
    },
  ],
  showConfigSetting: [
    { name: "task_id.required", pointer: "/task_id", input: { config_key: "CONSISTENCY_DIR" } },
    { name: "task_id.minLength", pointer: "/task_id", input: { task_id: "", config_key: "CONSISTENCY_DIR" } },
    {
      name: "task_id.maxLength",
      pointer: "/task_id",
      input: { task_id: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", config_key: "CONSISTENCY_DIR" },
    },
  ],
  showConsistencyResult: [
    { name: "task_id.required", pointer: "/task_id", input: {} },
    { name: "task_id.minLength", pointer: "/task_id", input: { task_id: "" } },
    { name: "task_id.maxLength", pointer: "/task_id", input: { task_id: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" } },
  ],
  showTask: [
    { name: "task_id.required", pointer: "/task_id", input: {} },
    { name: "task_id.minLength", pointer: "/task_id", input: { task_id: "" } },
    { name: "task_id.maxLength", pointer: "/task_id", input: { task_id: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" } },
  ],
  updateTaskStatus: [
    {
      name: "task_id.required",
      pointer: "/task_id",
      input: { body: { operation: "start", is_need_consistency_check: true } },
    },
    { name: "body.required", pointer: "/body", input: { task_id: "2f6c1a90-7d3b-4e58-9c0f-5b1de7a4c613" } },
    {
      name: "task_id.minLength",
      pointer: "/task_id",
      input: { task_id: "", body: { operation: "start", is_need_consistency_check: true } },
    },
    {
      name: "task_id.maxLength",
      pointer: "/task_id",
      input: {
        task_id: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        body: { operation: "start", is_need_consistency_check: true },
      },
    },
    {
      name: "body.operation.required",
      pointer: "/body/operation",
      input: { task_id: "2f6c1a90-7d3b-4e58-9c0f-5b1de7a4c613", body: { is_need_consistency_check: true } },
    },
    {
      name: "body.operation.enum",
      pointer: "/body/operation",
      input: {
        task_id: "2f6c1a90-7d3b-4e58-9c0f-5b1de7a4c613",
        body: { operation: "no-such-value", is_need_consistency_check: true },
      },
    },
    {
      name: "body.template_id.maxLength",
      pointer: "/body/template_id",
      input: {
        task_id: "2f6c1a90-7d3b-4e58-9c0f-5b1de7a4c613",
        body: { operation: "start", is_need_consistency_check: true, template_id: "x".repeat(256) },
      },
    },
  ],
  uploadSpecialConfigurationSetting: [
    {
      name: "task_id.required",
      pointer: "/task_id",
      input: { body: { configurations: [{ config_key: "CONSISTENCY_DIR", config_value: "/srv/www" }] } },
    },
    { name: "body.required", pointer: "/body", input: { task_id: "2f6c1a90-7d3b-4e58-9c0f-5b1de7a4c613" } },
    {
      name: "task_id.minLength",
      pointer: "/task_id",
      input: { task_id: "", body: { configurations: [{ config_key: "CONSISTENCY_DIR", config_value: "/srv/www" }] } },
    },
    {
      name: "task_id.maxLength",
      pointer: "/task_id",
      input: {
        task_id: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        body: { configurations: [{ config_key: "CONSISTENCY_DIR", config_value: "/srv/www" }] },
      },
    },
    {
      name: "body.configurations.required",
      pointer: "/body/configurations",
      input: { task_id: "2f6c1a90-7d3b-4e58-9c0f-5b1de7a4c613", body: {} },
    },
    {
      name: "body.configurations.maxItems",
      pointer: "/body/configurations",
      input: {
        task_id: "2f6c1a90-7d3b-4e58-9c0f-5b1de7a4c613",
        body: {
          configurations: Array.from({ length: 51 }, () => ({
            config_key: "MIGRATE_EXCLUDE_DIR",
            config_value: "sample",
          })),
        },
      },
    },
    {
      name: "body.configurations.0.config_key.required",
      pointer: "/body/configurations/0/config_key",
      input: {
        task_id: "2f6c1a90-7d3b-4e58-9c0f-5b1de7a4c613",
        body: { configurations: [{ config_value: "/srv/www" }] },
      },
    },
    {
      name: "body.configurations.0.config_value.required",
      pointer: "/body/configurations/0/config_value",
      input: {
        task_id: "2f6c1a90-7d3b-4e58-9c0f-5b1de7a4c613",
        body: { configurations: [{ config_key: "CONSISTENCY_DIR" }] },
      },
    },
    {
      name: "body.configurations.0.config_key.enum",
      pointer: "/body/configurations/0/config_key",
      input: {
        task_id: "2f6c1a90-7d3b-4e58-9c0f-5b1de7a4c613",
        body: { configurations: [{ config_key: "no-such-value", config_value: "/srv/www" }] },
      },
    },
    {
      name: "body.configurations.0.config_status.maxLength",
      pointer: "/body/configurations/0/config_status",
      input: {
        task_id: "2f6c1a90-7d3b-4e58-9c0f-5b1de7a4c613",
        body: {
          configurations: [
            { config_key: "CONSISTENCY_DIR", config_value: "/srv/www", config_status: "x".repeat(256) },
          ],
        },
      },
    },
    {
      name: "body.configurations.0.config_value.maxLength",
      pointer: "/body/configurations/0/config_value",
      input: {
        task_id: "2f6c1a90-7d3b-4e58-9c0f-5b1de7a4c613",
        body: { configurations: [{ config_key: "CONSISTENCY_DIR", config_value: "x".repeat(1025) }] },
      },
    },
  ],
};
