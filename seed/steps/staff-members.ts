import { env } from "../../backend/src/env";
import { SHOWROOM_MODULE } from "../../backend/src/modules/showroom";
import type ShowroomModuleService from "../../backend/src/modules/showroom/service";
import { createStaffMemberWorkflow } from "../../backend/src/workflows/showroom/create-staff-member";
import type { SeedStep } from "../seed-context";

/** Where the demonstration's seller stands: at the centre on some days, in Đông Hưng on others. */
const OWN_POINTS = ["trung-tam-thai-binh", "dong-hung"];

/** The demonstration's login for `/quay`, when the environment names one. */
export const staffMembers: SeedStep = {
  title: "Opening the counter",
  weight: () => 1,
  async run({ container }) {
    const service = container.resolve<ShowroomModuleService>(SHOWROOM_MODULE);
    for (const { role, name, email, password } of env.DEMO_LOGINS) {
      if (role !== "staff") continue;
      const [known] = await service.listStaffMembers({ email });
      if (known) continue;
      const points = await service.listShowrooms({ handle: OWN_POINTS }, { select: ["id"] });
      await createStaffMemberWorkflow(container).run({
        input: { email, password, name, role: "seller", showroom_ids: points.map(({ id }) => id) },
      });
    }
  },
};
