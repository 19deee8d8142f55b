#pragma once

namespace throughline::exchange {

/// The columns of a file of candidates, in the order in which they are exported. From
/// RequisitionJob on they describe the requisition, so that a place without it can open it.
enum class CandidateField {
    Id,
    PersonId,
    Name,
    Email,
    Phone,
    Requisition,
    AppliedOn,
    Stage,
    RequisitionJob,
    RequisitionTitle,
    RequisitionUnit,
    RequisitionUnitParent,
    RequisitionManager,
    RequisitionOpenings,
    RequisitionOpenedOn,
    RequisitionClosedOn,
    RequisitionState
};

} // namespace throughline::exchange
