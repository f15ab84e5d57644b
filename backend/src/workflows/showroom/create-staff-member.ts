import type { InferTypeOf } from "@medusajs/framework/types";
import { MedusaError, Modules } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { setAuthAppMetadataStep } from "@medusajs/medusa/core-flows";
import { SHOWROOM_MODULE } from "../../modules/showroom";
import type { StaffMember } from "../../modules/showroom/models/staff-member";
import type ShowroomModuleService from "../../modules/showroom/service";

/** Actor type of those who work at a sales point, as tokens and `authenticate` name it. */
export const STAFF_ACTOR = "staff";
const PASSWORD_PROVIDER = "emailpass";
const MIN_PASSWORD_LENGTH = 10;

export interface CreateStaffMemberInput {
  email: string;
  password: string;
  name: string;
  role: InferTypeOf<typeof StaffMember>["role"];
  /** At least one. */
  showroom_ids: string[];
}

const createStaffMemberStep = createStep(
  "create-staff-member",
  async (input: Omit<CreateStaffMemberInput, "password">, { container }) => {
    const { showroom_ids, ...fields } = input;
    const invalid = (message: string) => new MedusaError(MedusaError.Types.INVALID_DATA, message);
    const service = container.resolve<ShowroomModuleService>(SHOWROOM_MODULE);
    const known = await service.listShowrooms({ id: showroom_ids }, { select: ["id"] });
    if (showroom_ids.length === 0 || known.length !== new Set(showroom_ids).size) {
      throw invalid("A staff member belongs to at least one sales point, each of them known.");
    }
    const [taken] = await service.listStaffMembers({ email: fields.email });
    if (taken) throw invalid(`${fields.email} is a staff member already.`);
    const member = await service.createStaffMembers({ ...fields, showrooms: showroom_ids });
    return new StepResponse({ id: member.id }, member.id);
  },
  async (id, { container }) => {
    if (!id) return;
    await container.resolve<ShowroomModuleService>(SHOWROOM_MODULE).deleteStaffMembers(id);
  },
);

const createPasswordLoginStep = createStep(
  "create-password-login",
  async (input: { email: string; password: string }, { container }) => {
    const invalid = (message: string) => new MedusaError(MedusaError.Types.INVALID_DATA, message);
    if (input.password.length < MIN_PASSWORD_LENGTH) {
      throw invalid(`A password has at least ${MIN_PASSWORD_LENGTH} characters.`);
    }
    const auth = container.resolve(Modules.AUTH);
    const [taken] = await auth.listAuthIdentities({
      provider_identities: { entity_id: input.email, provider: PASSWORD_PROVIDER },
    });
    // Whoever made that login knows its password.
    if (taken) throw invalid(`There is a login for ${input.email} already.`);
    const { authIdentity, error } = await auth.register(PASSWORD_PROVIDER, {
      url: "",
      headers: {},
      query: {},
      protocol: "https",
      body: input,
    });
    if (!authIdentity) throw invalid(`The login was refused: ${error ?? "no reason given"}`);
    return new StepResponse({ id: authIdentity.id }, authIdentity.id);
  },
  async (id, { container }) => {
    if (id) await container.resolve(Modules.AUTH).deleteAuthIdentities([id]);
  },
);

/** Someone who may sign in at `/quay`, for their own sales points. */
export const createStaffMemberWorkflow = createWorkflow(
  "create-staff-member",
  (input: WorkflowData<CreateStaffMemberInput>) => {
    const member = createStaffMemberStep(
      transform({ input }, ({ input: { password: _password, ...fields } }) => ({
        ...fields,
        email: fields.email.trim().toLowerCase(),
      })),
    );
    const login = createPasswordLoginStep(
      transform({ input }, ({ input: { email, password } }) => ({
        email: email.trim().toLowerCase(),
        password,
      })),
    );
    setAuthAppMetadataStep({
      authIdentityId: login.id,
      actorType: STAFF_ACTOR,
      value: member.id,
    });
    return new WorkflowResponse(member);
  },
);
