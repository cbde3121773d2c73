// SPDX-License-Identifier: Apache-2.0
#include "ui/assessment/ApprovalCard.h"

#include "ui/assessment/ProofFiles.h"
#include "ui/fields/FieldWidget.h"

#include <QVBoxLayout>

namespace dueregard {

QWidget *ApprovalCard::makeProof()
{
    auto *proof = new ProofFiles(context(), id());
    connect(proof, &ProofFiles::openFile, this, &ApprovalCard::openFile);
    return proof;
}

void ApprovalCard::fill(QVBoxLayout *column)
{
    RecordCard::fill(column);
    column->addWidget(makeProof());
}

void ApprovalCard::editorOpened()
{
    auto *column = qobject_cast<QVBoxLayout *>(editor()->layout());
    QWidget *how = editor()->fieldWidget(QStringLiteral("how_given"));
    if (column && how)
        column->insertWidget(column->indexOf(how) + 1, makeProof());
}

} // namespace dueregard
