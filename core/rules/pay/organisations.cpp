// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/pay/organisations.h"

namespace kehou
{

QList<OrganisationPay> payOrganisations(const PayFacts &facts)
{
    QList<OrganisationPay> list;
    for (const Organisation &organisation : facts.book.rows<Organisation>()) {
        OrganisationPay pay;
        pay.name = organisation.name;
        pay.price = organisation.sessionPrice;
        pay.factor = organisation.factor.value_or(pay.factor);
        for (const PaidSession &session : facts.sessions) {
            if (session.provider != organisation.name)
                continue;
            if (session.byProvider && session.changeApproved)
                ++pay.sessions;
            else
                pay.unpaid.append({session.date, session.period});
        }
        pay.total =
            (pay.price.value_or(Money()) * pay.sessions).timesFraction(pay.factor.value, 100);
        list.append(pay);
    }
    return list;
}

} // namespace kehou
