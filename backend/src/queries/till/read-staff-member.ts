import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { type Language, LOCALES } from "../../contracts/language";
import { STAFF_ROLES, type TillMe, type TillPoint } from "../../contracts/till";

const rowSchema = z.object({
  email: z.string(),
  name: z.string(),
  role: z.enum(STAFF_ROLES),
  active: z.boolean(),
  showrooms: z
    .array(
      z.object({
        handle: z.string(),
        name: z.string(),
        role: z.enum(["centre", "sales_point"]),
        position: z.number(),
      }),
    )
    .default([]),
});

/**
 * The signed-in person with their own sales points, read anew at each request so that a person who
 * has left sees nothing more. Throws UNAUTHORIZED for one who is unknown or no longer active, and
 * FORBIDDEN for one who belongs to no sales point.
 */
export async function readStaffMember(
  container: MedusaContainer,
  id: string,
  language: Language,
): Promise<TillMe> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph(
    {
      entity: "staff_member",
      fields: ["email", "name", "role", "active", "showrooms.*"],
      filters: { id },
    },
    { locale: LOCALES[language] },
  );
  const row = rowSchema.optional().parse(data[0]);
  if (!row?.active) {
    throw new MedusaError(MedusaError.Types.UNAUTHORIZED, "This staff login is not active.");
  }
  if (row.showrooms.length === 0) {
    throw new MedusaError(MedusaError.Types.FORBIDDEN, "This staff login has no sales point.");
  }
  return {
    staff: { name: row.name, email: row.email, role: row.role },
    points: [...row.showrooms]
      .sort((a, b) => a.position - b.position)
      .map(({ handle, name, role }) => ({ handle, name, role })),
  };
}

/**
 * Where the signed-in person stands. Throws NOT_FOUND for a point that is not one of their own,
 * which is also what is said of one that does not exist.
 */
export async function readOwnPoint(
  container: MedusaContainer,
  staffId: string,
  asked: { point?: string | undefined; lang: Language },
): Promise<TillPoint> {
  const { points } = await readStaffMember(container, staffId, asked.lang);
  const point =
    asked.point === undefined ? points[0] : points.find(({ handle }) => handle === asked.point);
  if (!point) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "You have no sales point of this name.");
  }
  return point;
}
