import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Tabs } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router-dom";
import { adminProposalListSchema } from "../../../../contracts/registry-admin";
import { ProposalCard } from "../../../proposals/proposal-card";
import { askAdmin, queryText } from "../../../shell/admin-api";
import { Nothing, Page, ReadNotice, Section } from "../../../shell/page";
import { Pager } from "../../../shell/pager";

const STATES = ["open", "decided"] as const;

const ProposalsPage = () => {
  const { t } = useTranslation("proposals");
  const [address, setAddress] = useSearchParams();
  const state = address.get("state") === "decided" ? "decided" : "open";
  const asked = queryText({ state, page: address.get("page") ?? undefined });
  const read = useQuery({
    queryKey: ["ocop", "proposals", asked],
    queryFn: () => askAdmin(adminProposalListSchema, `proposals?${asked}`),
  });
  const list = read.data;
  return (
    <Page title={t("title")} purpose={t("purpose")}>
      <Section>
        <Tabs
          value={state}
          onValueChange={(value) => {
            setAddress({ state: value });
          }}
        >
          <div className="border-b px-6 py-4">
            <Tabs.List>
              {STATES.map((name) => (
                <Tabs.Trigger key={name} value={name}>
                  {t(`tab.${name}`)}
                </Tabs.Trigger>
              ))}
            </Tabs.List>
          </div>
          <Tabs.Content value={state} className="divide-y">
            {!list ? (
              <ReadNotice read={read} />
            ) : list.proposals.length === 0 ? (
              <Nothing>{t(`empty.${state}`)}</Nothing>
            ) : (
              <>
                {list.proposals.map((proposal) => (
                  <ProposalCard key={proposal.id} proposal={proposal} />
                ))}
                <Pager
                  {...list}
                  go={(page) => {
                    setAddress({ state, page: String(page) });
                  }}
                />
              </>
            )}
          </Tabs.Content>
        </Tabs>
      </Section>
    </Page>
  );
};

export default ProposalsPage;

export const config = defineRouteConfig({
  label: "menu.proposals",
  translationNs: "ocop",
  rank: 3,
});
