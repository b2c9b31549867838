import { stringify } from "yaml";
import { blank } from "./blank.js";

/** Returns what the document of a new service begins with. */
export function newDocument(service: string, project: { author?: string; repository?: string; license?: string }): string {
  return stringify({
    openapi: "3.1.1",
    info: {
      title: blank(`The name of ${service} in full`),
      version: "1.0.0",
      summary: blank("Say in a line what the service does"),
      description: blank("Say what the operations are for"),
      contact: { name: project.author ?? "BLANK", url: project.repository ?? "https://BLANK.invalid" },
      license: { name: project.license ?? "BLANK", identifier: project.license ?? "BLANK" },
    },
    servers: [
      {
        url: `https://${service}.{region}.BLANK.invalid`,
        description: blank("No page names the host. Look it up"),
        variables: { region: { description: blank("Say what is in the region"), default: "BLANK", enum: ["BLANK"] } },
      },
    ],
    security: [{ token: [] }, { signature: [] }],
    tags: [{ name: "BLANK", description: blank("Say what the operations of this tag are about") }],
    paths: {},
    components: {
      securitySchemes: {
        token: { $ref: "../common/security.yaml#/token" },
        signature: { $ref: "../common/security.yaml#/signature" },
      },
    },
  });
}
